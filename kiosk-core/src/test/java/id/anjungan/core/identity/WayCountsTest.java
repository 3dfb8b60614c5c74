// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.office.WayCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayCountsTest {
    private final WayCounts counts = new WayCounts();

    @Test
    void fingersCountByTryAndTheRestAtTheFirst() {
        counts.accepted(Assurance.CARD_AND_FINGER, 1);
        counts.accepted(Assurance.VOUCHED_CARD_AND_FINGER, 4);
        counts.accepted(Assurance.TERMINAL, 2);
        counts.refused(Assurance.CARD_AND_FINGER);
        counts.accepted(Assurance.NIK_AND_PIN, 0);
        counts.refused(Assurance.QR_AND_PIN);
        assertThat(counts.now())
                .containsExactly(
                        new WayCount("ktp-el", List.of(1, 1, 0, 1), 1),
                        new WayCount("nik", List.of(1, 0, 0, 0), 0),
                        new WayCount("qr", List.of(0, 0, 0, 0), 1));
    }
}
