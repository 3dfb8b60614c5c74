// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.PrinterChanged;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.journey.identify.CardHappening;
import id.anjungan.core.journey.identify.ChoosingWayIn;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.Way;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.RememberedErrands;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItineraryTest {
    private final DayAtTheMachine day = new DayAtTheMachine();

    private List<String> lastOfTrace(int lines) {
        List<String> trace = day.visits.trace();
        return trace.subList(trace.size() - lines, trace.size());
    }

    private String standsAt() {
        return day.visits.stage().title();
    }

    @Test
    void aCardThatIsLiftedTooEarlyIsAskedForAgain() {
        day.toCard();
        day.visits.post(new CardLaid());
        day.visits.post(new CardLifted());
        day.errands.answer(IdentifyErrand.ReadCard.class, new CardHappening.CardNotRead(CardHint.LIFTED_TOO_EARLY));
        day.visits.press("selesai");
        day.visits.jump();

        assertThat(day.visits.trace())
                .containsExactly(
                        "welcome.Welcoming <- Started",
                        "welcome.ChoosingService <- Pressed",
                        "identify.ChoosingWayIn <- Pressed",
                        "identify.ReadingNotice <- Pressed",
                        "identify.AwaitingCard <- Pressed",
                        "identify.ReadingCard <- CardLaid",
                        "identify.AwaitingCard <- CardNotRead K-104",
                        "farewell.Farewell <- Pressed",
                        "welcome.Welcoming <- PatienceOver");
    }

    @Test
    void theWholeWay() {
        RememberedErrands.Begun print = day.toPrinting();
        print.reply().done(new PrintHappening.SheetsPrinted("L-1"));
        day.visits.press("sudah-diambil");
        day.desk(DeskState.FREE);
        day.errands.answer(PrintErrand.ConfirmTaken.class, new DocumentHappening.SheetsTaken());
        day.visits.jump();

        assertThat(day.visits.journey())
                .endsWith(
                        "identify.OpeningVisit",
                        "print.ChoosingDocuments",
                        "print.Confirming",
                        "print.Reserving",
                        "print.Printing",
                        "print.TakingPaper",
                        "farewell.Farewell",
                        "welcome.Welcoming");
        assertThat(day.visits.bugs()).isEmpty();
        assertThat(day.card.templates())
                .allSatisfy(template -> assertThat(template.record()).containsOnly(0));
    }

    @Test
    void nothingIsSubmittedWhileTheCardLies() {
        day.toConfirming();
        day.visits.press("cetak");
        assertThat(standsAt()).isEqualTo("print.TakingCardBack");
        assertThat(day.errands.all()).noneMatch(PrintErrand.PrintDocument.class::isInstance);

        day.visits.post(new CardLifted());
        assertThat(standsAt()).isEqualTo("print.Reserving");
    }

    @Test
    void aCardOfAnEarlierVisitIsNeverRead() {
        day.toFinger();
        day.visits.press("selesai");
        day.visits.jump();
        day.visits.press("mulai");
        day.visits.press("cetak");
        day.visits.press("ktp-el");
        day.visits.press("lanjut");

        assertThat(lastOfTrace(1)).containsExactly("identify.AwaitingCard <- Pressed K-105");
        long readings = day.errands.all().stream()
                .filter(IdentifyErrand.ReadCard.class::isInstance)
                .count();
        assertThat(readings).isEqualTo(1);

        day.visits.post(new CardLifted());
        day.visits.post(new CardLaid());
        assertThat(standsAt()).isEqualTo("identify.ReadingCard");
    }

    @Test
    void whoLeavesWhileTheJobIsHeldUpLeavesTheMachineToStaff() {
        RememberedErrands.Begun print = day.toPrinting();
        print.reply().progress(new PrintHappening.PrintHeld(Obstacle.JAM));
        assertThat(day.visits.stage().code()).isEqualTo("K-402");
        assertThat(day.visits.isQuiet()).isTrue();
        day.visits.jump();
        day.visits.jump();

        assertThat(lastOfTrace(2))
                .containsExactly(
                        "farewell.AskingForMoreTime <- PatienceOver", "trouble.OutOfService <- PatienceOver K-407");
        assertThat(day.errands.all())
                .anyMatch(PrintErrand.AbandonOrder.class::isInstance)
                .last()
                .isInstanceOf(PrintErrand.CloseVisit.class);

        day.visits.press("mulai");
        print.reply().done(new PrintHappening.SheetsPrinted("L-1"));
        day.desk(DeskState.TRAY_UNCONFIRMED);
        assertThat(standsAt()).isEqualTo("trouble.OutOfService");
        day.desk(DeskState.FREE);
        assertThat(standsAt()).isEqualTo("welcome.Welcoming");
    }

    @Test
    void afterTheIdleWarningTheFingerIsAskedForOnceMore() {
        day.toConfirming();
        day.visits.post(new CardLifted());
        day.visits.jump();
        assertThat(standsAt()).isEqualTo("farewell.AskingForMoreTime");
        day.visits.press("ya");
        assertThat(standsAt()).isEqualTo("print.Confirming");
        day.visits.press("cetak");
        assertThat(standsAt()).isEqualTo("print.AskingFingerAgain");
        day.errands.answer(PrintErrand.ScanFingerAgain.class, new FingerMatched(1));
        assertThat(standsAt()).isEqualTo("print.Reserving");
    }

    @Test
    void aReaderThatIsGoneLeavesTheOtherServicesOpen() {
        day.toCard();
        day.visits.post(new ReaderGone());
        assertThat(lastOfTrace(1)).containsExactly("trouble.Apologising <- ReaderGone K-121");
        day.visits.press("lanjut");
        assertThat(standingOfKtpEl()).isEqualTo(Way.Standing.OUT_OF_ORDER);
        day.visits.post(new ReaderBack());
        assertThat(standingOfKtpEl()).isEqualTo(Way.Standing.OPEN);
    }

    private Way.Standing standingOfKtpEl() {
        return ((ChoosingWayIn) day.visits.stage()).ways().get(0).standing();
    }

    @Test
    void withoutPaperNobodyIsAskedForACard() {
        day.visits.post(new PrinterChanged(Obstacle.PAPER_OUT, false));
        day.visits.press("mulai");
        day.visits.press("cetak");
        assertThat(lastOfTrace(1)).containsExactly("trouble.Apologising <- Pressed K-401");
        day.visits.press("lanjut");
        assertThat(standsAt()).isEqualTo("welcome.ChoosingService");
    }

    @Test
    void somebodyElsesPaperStopsTheMachine() {
        RememberedErrands.Begun print = day.toPrinting();
        print.reply().done(new PrintHappening.SheetsPrinted("L-1"));
        day.visits.press("bermasalah");
        day.visits.press("bukan-milik-saya");
        day.desk(DeskState.INCIDENT);
        day.errands.answer(PrintErrand.ReportFaulty.class, new DocumentHappening.FaultReported(Complaint.NOT_MINE));
        assertThat(lastOfTrace(1)).containsExactly("trouble.Apologising <- FaultReported K-410");
        day.visits.press("lanjut");
        assertThat(lastOfTrace(1)).containsExactly("trouble.OutOfService <- Pressed K-410");
    }
}
