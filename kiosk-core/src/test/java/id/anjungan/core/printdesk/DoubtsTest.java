// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.Resolution;
import id.anjungan.core.ledger.Resolution.Finding;
import id.anjungan.core.office.DocumentDesk.Fate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a person ends a doubt; the office hears of it, and a new copy is possible where nothing was printed. */
class DoubtsTest extends AtTheCounter {
    private final List<DoubtKeeper.Answer> answers = new ArrayList<>();

    @BeforeEach
    void aCopyInDoubt() throws LedgerFault {
        counter.printer.tellsEvidence = false;
        counter.printer.counts = false;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        ends(LedgerState.IN_DOUBT, Fate.IN_DOUBT);
        assertThat(counter.office.stillOffers(KK.id())).isFalse();
    }

    private void resolve(String ledgerId, Finding finding) {
        counter.desk.resolve(ledgerId, new Resolution(finding, "CT-017", "asked the citizen"), answers::add);
        counter.time.crank(A_MINUTE);
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERED, CONFIRMED, PRINTED, false",
        "NOT_PRINTED, NOT_PRINTED, NOT_PRINTED, true",
        "SPOILED, SPOILED, SPOILED, false"
    })
    void whatStaffFoundIsTheEndOnBothSides(Finding finding, LedgerState state, Fate fate, boolean offeredAgain)
            throws LedgerFault {
        resolve(id(), finding);
        assertThat(answers).containsExactly(DoubtKeeper.Answer.RESOLVED);
        ends(state, fate);
        assertThat(counter.last().detail()).contains("RESOLVED by CT-017: asked the citizen");
        assertThat(counter.office.stillOffers(KK.id())).isEqualTo(offeredAgain);
        assertThat(counter.audited)
                .filteredOn(entry -> entry.act().equals("DOUBT_RESOLVED"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.subject()).isEqualTo(id());
                    assertThat(entry.detail()).isEqualTo(finding + " CT-017: asked the citizen");
                });
        assertThat(counter.desk.state()).as("the tray is another matter").isEqualTo(DeskState.TRAY_UNCONFIRMED);
    }

    @Test
    void aDoubtEndsOnceAndIsNotForgottenByARestart() throws LedgerFault {
        counter.office.mood = StrictOffice.Mood.SILENT;
        resolve(id(), Finding.NOT_PRINTED);
        resolve(id(), Finding.DELIVERED);
        resolve("L-nobody", Finding.DELIVERED);
        assertThat(answers)
                .containsExactly(
                        DoubtKeeper.Answer.RESOLVED, DoubtKeeper.Answer.NOT_IN_DOUBT, DoubtKeeper.Answer.UNKNOWN);
        counter.cut();
        counter.office.mood = StrictOffice.Mood.HEARS;
        counter.start();
        counter.time.crank(A_MINUTE);
        assertThat(counter.last().unsettled()).isFalse();
        assertThat(counter.office.fate(id())).isEqualTo(Fate.NOT_PRINTED);
    }

    @Test
    void whatCannotBeWrittenIsNotResolved() throws LedgerFault {
        counter.ledger.diskFull = true;
        resolve(id(), Finding.DELIVERED);
        assertThat(answers).containsExactly(DoubtKeeper.Answer.NOT_WRITTEN);
        counter.ledger.diskFull = false;
        assertThat(counter.last().state()).isEqualTo(LedgerState.IN_DOUBT);
    }

    @Test
    void theSheetThatStaffFindInTheTrayIsSpoiled() throws LedgerFault {
        counter.desk.trayCleared(List.of(id()), answer -> {});
        counter.time.crank(A_MINUTE);
        assertThat(counter.last().state()).isEqualTo(LedgerState.SPOILED);
        assertThat(counter.office.fate(id())).isEqualTo(Fate.SPOILED);
    }
}
