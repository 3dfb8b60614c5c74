// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.device.FingerHappening;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.identity.WayCounts;
import id.anjungan.core.office.WayCount;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.CollectedReply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsAuditedTest {
    private final List<AuditEntry> written = new ArrayList<>();
    private final CollectedReply reply = new CollectedReply(7);
    private final WayCounts counts = new WayCounts();
    /** Nobody asks the office. */
    private final Reception reception = new Reception(null, counts);

    @Test
    void aRefusalIsWrittenDownBeforeItIsTold() {
        new RefusalsAudited(reply, written::add, reception).done(new FingerHappening.FingerTriesSpent());
        assertThat(reply.end()).isEqualTo(new FingerHappening.FingerTriesSpent());
        assertThat(written).containsExactly(new AuditEntry("kiosk", "FINGER_REFUSED", "visit-7", ""));
        assertThat(counts.now()).containsExactly(new WayCount("ktp-el", List.of(0, 0, 0, 0), 1));
    }

    @Test
    void nothingElseIs() {
        new RefusalsAudited(reply, written::add, reception).done(new FingerHappening.FingerDiffered(2));
        assertThat(reply.end()).isEqualTo(new FingerHappening.FingerDiffered(2));
        assertThat(written).isEmpty();
        assertThat(counts.now()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenDownTheWayIsInTrouble() {
        AuditTrail full = entry -> {
            throw new AuditFault("disk full", null);
        };
        new RefusalsAudited(reply, full, reception).done(new FingerHappening.FingerTriesSpent());
        assertThat(reply.end()).isEqualTo(new FingerHappening.FingerTroubled(TroubleCode.LEDGER_UNWRITABLE));
    }
}
