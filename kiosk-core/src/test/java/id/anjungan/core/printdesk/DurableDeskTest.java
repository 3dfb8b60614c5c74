// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.printdesk.PrintHappening.CopyRefused;
import id.anjungan.core.printdesk.PrintHappening.CopyReserved;
import id.anjungan.core.printdesk.PrintHappening.LeftInDoubt;
import id.anjungan.core.printdesk.PrintHappening.NotPrinted;
import id.anjungan.core.printdesk.PrintHappening.PrintHeld;
import id.anjungan.core.printdesk.PrintHappening.PrintResumed;
import id.anjungan.core.printdesk.PrintHappening.SheetsPrinted;
import id.anjungan.core.printdesk.PrintHappening.Why;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurableDeskTest extends AtTheCounter {
    @Test
    void oneSheetOneConfirmation() throws LedgerFault {
        counter.order(1, KK);
        assertThat(counter.desk.state()).isEqualTo(DeskState.BUSY);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new CopyReserved(id()), new SheetsPrinted(id()));
        assertThat(counter.last().state()).isEqualTo(LedgerState.PRINTED);
        counter.desk.taken(id(), TakenBy.PRESSED);
        counter.time.crank(A_MINUTE);
        ends(LedgerState.CONFIRMED, Fate.PRINTED);
        assertThat(counter.printer.sheets).containsExactly(id());
        assertThat(counter.last().detail()).contains("counter=1000..1001").endsWith("PRESSED");
        assertThat(counter.states).endsWith(DeskState.BUSY, DeskState.FREE);
        assertThat(counter.office.calls).isEmpty();
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        counter.printer.gone = true;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new NotPrinted(Why.PRINTER_GONE));
    }

    @Test
    void nobodyElsePrintsWhileAnOrderIsOpen() {
        counter.order(1, KK);
        assertThatThrownBy(() -> counter.order(2, KK)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_OUT,PAPER_OUT",
        "JAM,JAM",
        "COVER_OPEN,COVER_OPEN",
        "TONER_EMPTY,TONER_EMPTY",
        "OTHER,PRINTER_BLOCKED"
    })
    void nothingIsConsumedWhileThePrinterCannotPrint(Obstacle obstacle, Why why) throws LedgerFault {
        counter.printer.obstacle = obstacle;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new NotPrinted(why));
        assertThat(counter.entries()).isEmpty();
        assertThat(counter.office.stillOffers(KK.id())).isTrue();
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
    }

    @Test
    void aRefusalIsFinalAndNeedsNoReport() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        counter.desk.taken(id(), TakenBy.PRESSED);
        counter.time.settle();
        counter.told.clear();
        counter.order(2, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new CopyRefused("copy-taken"));
        assertThat(counter.last().state()).isEqualTo(LedgerState.NOT_PRINTED);
        assertThat(counter.last().unsettled()).isFalse();
        assertThat(counter.printer.sheets).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SILENT,OFFICE_SILENT", "ANSWER_LOST,OFFICE_SILENT", "GARBLED,OFFICE_UNINTELLIGIBLE"})
    void withoutTheOfficesAnswerNothingIsPrintedAndTheCopyIsGivenBack(StrictOffice.Mood mood, Why why)
            throws LedgerFault {
        counter.office.mood = mood;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new NotPrinted(why));
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
        counter.office.mood = StrictOffice.Mood.HEARS;
        counter.time.crank(Duration.ofSeconds(31));
        ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED);
        assertThat(counter.office.stillOffers(KK.id())).isTrue();
        assertThat(counter.printer.sheets).isEmpty();
    }

    @Test
    void otherBytesThanTheVerifiedOnesAreNotPrinted() throws LedgerFault {
        counter.office.reservesOtherBytes = true;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new NotPrinted(Why.OFFICE_UNINTELLIGIBLE));
        ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED);
    }

    @Test
    void anOfficeThatFallsSilentAfterThePrintHearsWithinOneRetryCycle() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        counter.office.mood = StrictOffice.Mood.SILENT;
        counter.desk.taken(id(), TakenBy.SENSOR);
        counter.time.crank(Duration.ofHours(1));
        assertThat(counter.last().state()).isEqualTo(LedgerState.TAKEN);
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
        counter.office.mood = StrictOffice.Mood.HEARS;
        counter.time.crank(Duration.ofSeconds(30));
        ends(LedgerState.CONFIRMED, Fate.PRINTED);
    }

    @Test
    void aFullDiskPrintsNothing() throws LedgerFault {
        counter.ledger.diskFull = true;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new NotPrinted(Why.LEDGER_UNWRITABLE));
        assertThat(counter.entries()).isEmpty();
        assertThat(counter.printer.sheets).isEmpty();
    }

    @Test
    void aDiskThatFillsUpAfterTheSubmissionClosesTheDeskUntilTheTruthIsWritten() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(Duration.ofSeconds(1));
        counter.ledger.diskFull = true;
        counter.time.crank(A_MINUTE);
        assertThat(counter.last().state()).isEqualTo(LedgerState.SUBMITTED);
        assertThat(counter.desk.state()).isEqualTo(DeskState.BUSY);
        counter.ledger.diskFull = false;
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new CopyReserved(id()), new SheetsPrinted(id()));
    }

    @Test
    void paperThatIsRefilledInTimeLetsTheJobGoOn() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(Duration.ofSeconds(1));
        counter.printer.obstacle = Obstacle.PAPER_OUT;
        counter.time.crank(Duration.ofMinutes(2));
        counter.printer.obstacle = Obstacle.NONE;
        counter.time.crank(A_MINUTE);
        assertThat(counter.told)
                .containsExactly(
                        new CopyReserved(id()),
                        new PrintHeld(Obstacle.PAPER_OUT),
                        new PrintResumed(),
                        new SheetsPrinted(id()));
    }

    @Test
    void aJobHeldTooLongIsCancelledAndGivenBack() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(Duration.ofSeconds(1));
        counter.printer.obstacle = Obstacle.PAPER_OUT;
        counter.time.crank(Duration.ofMinutes(4));
        assertThat(counter.told).endsWith(new NotPrinted(Why.PAPER_OUT));
        ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED);
        assertThat(counter.office.stillOffers(KK.id())).isTrue();
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
    }

    @Test
    void aJamThatTheCitizenLeavesBehindClosesTheMachineUntilStaffHaveLooked() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(Duration.ofSeconds(1));
        counter.printer.obstacle = Obstacle.JAM;
        counter.time.crank(A_MINUTE);
        counter.desk.abandon(1);
        counter.time.crank(A_MINUTE);
        ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED);
        assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        assertThat(counter.office.calls).containsExactly("TRAY_UNCONFIRMED");
        confirm(TrayKeeper.Answer.CLEARED);
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
    }

    @Test
    void aJobThatWillNotBeCancelledIsFollowedAndItsLateSheetSpoiled() throws LedgerFault {
        counter.printer.cancels = false;
        counter.order(1, KK);
        counter.time.crank(Duration.ofSeconds(1));
        counter.printer.obstacle = Obstacle.COVER_OPEN;
        counter.desk.abandon(1);
        counter.time.crank(A_MINUTE);
        assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        confirm(TrayKeeper.Answer.PRINTER_NOT_EMPTY);
        counter.printer.obstacle = Obstacle.NONE;
        counter.time.crank(A_MINUTE);
        ends(LedgerState.SPOILED, Fate.SPOILED);
        assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        confirm(TrayKeeper.Answer.CLEARED);
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
        assertThat(counter.printer.sheets).hasSize(1);
    }

    @Test
    void whoLeavesBeforeTheSubmissionGetsNothing() throws LedgerFault {
        counter.order(1, KK);
        counter.desk.abandon(1);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).containsExactly(new NotPrinted(Why.CANCELED));
        ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED);
        assertThat(counter.printer.sheets).isEmpty();
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
    }

    @Test
    void sheetsThatNobodyTookCloseTheMachineAndAreSpoiledWhenFound() throws LedgerFault {
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        counter.desk.abandon(1);
        counter.time.crank(A_MINUTE);
        ends(LedgerState.CONFIRMED, Fate.PRINTED);
        assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        confirm(TrayKeeper.Answer.CLEARED, id());
        counter.time.crank(A_MINUTE);
        ends(LedgerState.SPOILED, Fate.SPOILED);
        assertThat(counter.audited).extracting("act").containsExactly("SHEET_FOUND", "TRAY_CLEARED");
    }

    @Test
    void lessThanTheCommissionedEvidenceIsInDoubt() throws LedgerFault {
        counter.printer.tellsEvidence = false;
        counter.printer.counts = false;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.told).endsWith(new LeftInDoubt());
        ends(LedgerState.IN_DOUBT, Fate.IN_DOUBT);
        assertThat(counter.office.stillOffers(KK.id())).isFalse();
        assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
    }

    @Test
    void aPrinterThatForgotTheJobIsJudgedByItsCounter() throws LedgerFault {
        counter.printer.forgetsJobs = true;
        counter.order(1, KK);
        counter.time.crank(Duration.ofSeconds(4));
        assertThat(counter.told).endsWith(new CopyReserved(id()));
        counter.time.crank(A_MINUTE);
        ends(LedgerState.IN_DOUBT, Fate.IN_DOUBT);
    }

    @ParameterizedTest
    @CsvSource({"LINE_BREAKS_BEFORE,0", "REFUSES,0", "LINE_BREAKS_AFTER,1"})
    void aBrokenLineIsClearedUp(PaperPrinter.Taking taking, int sheets) throws LedgerFault {
        counter.printer.taking = taking;
        counter.order(1, KK);
        counter.time.crank(A_MINUTE);
        assertThat(counter.printer.sheets).hasSize(sheets);
        if (sheets == 0) {
            ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED);
        } else {
            assertThat(counter.told).endsWith(new SheetsPrinted(id()));
        }
    }
}
