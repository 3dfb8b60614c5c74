// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.office.http.Budgets;
import id.anjungan.core.office.http.CallTiming;
import id.anjungan.core.office.http.HttpsOffice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeSilenceTest {
    private static final Budgets SHORT = new Budgets(
            Duration.ofSeconds(1),
            Duration.ofMillis(600),
            1,
            Duration.ofMillis(600),
            Duration.ofMillis(600),
            Duration.ofMillis(200),
            4_000,
            512 * 1024,
            10_000_000,
            2_000_000);

    @TempDir
    Path folder;

    @Test
    void aReservationCutShortNeverTakesTheCopyWheneverItArrives() throws Exception {
        try (Rehearsal rehearsal = new Rehearsal(folder.resolve("state"), folder)) {
            rehearsal.office.knobs().offers(List.of("KARTU_KELUARGA"));
            VisitGrant grant = rehearsal.open("siti");
            Offer kk = rehearsal.offer(grant, "KARTU_KELUARGA", "DIRI");
            rehearsal.office.knobs().silent();
            try (HttpsOffice hasty = new HttpsOffice(rehearsal.address, rehearsal.keys(), SHORT, CallTiming.real())) {
                OfficeFault fault = catchThrowableOfType(
                        OfficeFault.class, () -> hasty.documents().reserve(grant, kk, "L-1"));
                assertThat(fault.kind()).isEqualTo(OfficeFault.Kind.SILENT);
            }
            assertThat(rehearsal.office.book().reservations()).isEmpty();
            rehearsal.office.knobs().up();
            rehearsal.client.documents().report("L-1", Fate.NOT_PRINTED, "reserving was cut short");
            assertThat(rehearsal.client.documents().reserve(grant, kk, "L-2"))
                    .isInstanceOf(DocumentDesk.Answer.Reserved.class);
            assertThat(rehearsal.office.book().fate("L-1")).contains(Fate.NOT_PRINTED);
        }
    }
}
