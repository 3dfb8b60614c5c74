// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.office.DocumentDesk.Fate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet that a citizen complains about, in the tray or out of it. */
class ComplaintTest extends AtTheCounter {
    @ParameterizedTest
    @CsvSource({"BLURRED,TRAY_UNCONFIRMED", "NOT_MINE,INCIDENT"})
    void aComplaintSpoilsTheSheetAndCallsStaff(Complaint complaint, DeskState state) throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        counter.desk.faulty(id(), complaint, () -> {});
        counter.time.crank(A_MINUTE);
        ends(LedgerState.SPOILED, Fate.SPOILED);
        assertThat(counter.desk.state()).isEqualTo(state);
        assertThat(counter.office.calls).contains("SHEET_" + complaint);
    }

    @Test
    void aCopyThatTheOfficeKnowsAsDeliveredIsSpoiledByItsCitizensWordAndReportedAgain() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        counter.desk.taken(id(), TakenBy.PRESSED);
        counter.time.crank(A_MINUTE);
        ends(LedgerState.CONFIRMED, Fate.PRINTED);
        List<String> done = new ArrayList<>();
        counter.desk.faulty(id(), Complaint.BLURRED, () -> done.add("done"));
        counter.time.crank(A_MINUTE);
        assertThat(done).containsExactly("done");
        ends(LedgerState.SPOILED, Fate.SPOILED);
        assertThat(counter.office.calls).contains("SHEET_BLURRED");
        assertThat(counter.desk.state())
                .as("the sheet is in the citizen's hand")
                .isEqualTo(DeskState.FREE);
    }

    @Test
    void anIncidentEndsWhenStaffHoldItsSheet() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        counter.desk.taken(id(), TakenBy.PRESSED);
        counter.time.crank(A_MINUTE);
        counter.desk.faulty(id(), Complaint.NOT_MINE, () -> {});
        counter.time.crank(A_MINUTE);
        confirm(TrayKeeper.Answer.INCIDENT_OPEN);
        confirm(TrayKeeper.Answer.CLEARED, id());
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
        ends(LedgerState.SPOILED, Fate.SPOILED);
    }
}
