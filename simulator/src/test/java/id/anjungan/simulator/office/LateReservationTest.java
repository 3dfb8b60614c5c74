// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.office.http.HttpsOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk that was killed while it reserved a copy comes back and says that nothing was printed. */
class LateReservationTest {
    private static final String KK = "KARTU_KELUARGA";

    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private Rehearsal rehearsal;

    @BeforeEach
    void open() throws IOException {
        rehearsal = new Rehearsal(state, folder);
        rehearsal.office.knobs().offers(List.of(KK));
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    @Test
    void nothingPrintedUnderAnUnknownIdRefusesItsLateReservation() throws Exception {
        VisitGrant grant = rehearsal.open("siti");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        rehearsal.client.documents().report("L-1", Fate.NOT_PRINTED, "reserving was cut short");
        assertThat(rehearsal.client.documents().reserved("L-1")).isFalse();
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-1"))
                .isEqualTo(new DocumentDesk.Answer.Refused("reservation-ended"));
        assertThat(rehearsal.client.documents().reserved("L-2")).isFalse();
        assertThatThrownBy(() -> rehearsal.client.documents().report("L-2", Fate.PRINTED, ""))
                .isInstanceOfSatisfying(
                        OfficeFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(OfficeFault.Kind.UNINTELLIGIBLE));
    }

    @Test
    void aReservationOnItsWayIsRefusedWhenTheKioskCameBackInTheMeantime() throws Exception {
        VisitGrant grant = rehearsal.open("siti");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        rehearsal.office.knobs().turn("hold-reserve");
        var late = CompletableFuture.supplyAsync(() -> reserve(grant, kk));
        rehearsal.office.knobs().awaitHeldReservation();
        try (HttpsOffice restarted = rehearsal.anotherClient()) {
            restarted.documents().report("L-1", Fate.NOT_PRINTED, "RESTARTED");
            assertThat(restarted.documents().reserved("L-1")).isFalse();
        }
        rehearsal.office.knobs().turn("up");

        assertThat(late.get(30, TimeUnit.SECONDS)).isEqualTo(new DocumentDesk.Answer.Refused("reservation-ended"));
        assertThat(rehearsal.office.book().fate("L-1")).contains(Fate.NOT_PRINTED);
        assertThat(rehearsal.offer(grant, KK, "DIRI").notYet()).isEmpty();
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-2"))
                .isInstanceOf(DocumentDesk.Answer.Reserved.class);
    }

    private DocumentDesk.Answer reserve(VisitGrant grant, Offer offer) {
        try {
            return rehearsal.client.documents().reserve(grant, offer, "L-1");
        } catch (OfficeFault fault) {
            throw new CompletionException(fault);
        }
    }
}
