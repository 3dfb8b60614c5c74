// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.journey.farewell.Farewell;
import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.journey.farewell.FarewellErrand;
import id.anjungan.core.journey.farewell.Opinion;
import id.anjungan.core.journey.farewell.Opinion.Question;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.RememberedErrands;
import org.junit.jupiter.api.Test;

/** Whether a citizen is asked at the farewell how it was. */
class CourseTest {
    private final Receipt.Item item = new Receipt.Item("KARTU_KELUARGA", 1, "L-1");
    private final DayAtTheMachine day = new DayAtTheMachine();

    private Farewell farewellAfter(RememberedErrands.Begun print) {
        print.reply().done(new PrintHappening.SheetsPrinted("L-1"));
        day.visits.press("sudah-diambil");
        day.desk(DeskState.FREE);
        day.errands.answer(PrintErrand.ConfirmTaken.class, new DocumentHappening.SheetsTaken());
        return (Farewell) day.visits.stage();
    }

    @Test
    void whoTookAPaperIsAskedAndAnswersOnce() {
        assertThat(farewellAfter(day.toPrinting()).opinion()).isEqualTo(Question.ASKED);
        day.visits.press("nilai-kurang");
        day.visits.press("nilai-kurang");
        day.visits.press("nilai-sangat-baik");
        assertThat(((Farewell) day.visits.stage()).opinion()).isEqualTo(Question.ANSWERED);
        assertThat(day.errands.all())
                .filteredOn(FarewellErrand.CountOpinion.class::isInstance)
                .containsExactly(new FarewellErrand.CountOpinion(Opinion.POOR));
    }

    @Test
    void nobodyIsAskedWhoHadToWaitForStaff() {
        RememberedErrands.Begun print = day.toPrinting();
        print.reply().progress(new PrintHappening.PrintHeld(Obstacle.PAPER_OUT));
        print.reply().progress(new PrintHappening.PrintResumed());
        assertThat(farewellAfter(print).opinion()).isEqualTo(Question.UNASKED);
    }

    @Test
    void nobodyIsAskedAfterAnApology() {
        RememberedErrands.Begun print = day.toPrinting();
        print.reply().done(new PrintHappening.NotPrinted(PrintHappening.Why.CANCELED));
        day.desk(DeskState.FREE);
        assertThat(day.visits.stage().title()).isEqualTo("trouble.Apologising");
        day.visits.press("lanjut");
        day.visits.press("dokumen-1");
        day.errands.answer(PrintErrand.PrepareDocument.class, new DocumentHappening.DocumentReady(day.document));
        day.visits.press("cetak");
        RememberedErrands.Begun again = day.errands.take(PrintErrand.PrintDocument.class);
        again.reply().progress(new PrintHappening.CopyReserved("L-2"));
        assertThat(farewellAfter(again).opinion()).isEqualTo(Question.UNASKED);
    }

    @Test
    void theNextCitizenIsAskedAgain() {
        RememberedErrands.Begun print = day.toPrinting();
        print.reply().progress(new PrintHappening.PrintHeld(Obstacle.PAPER_OUT));
        print.reply().progress(new PrintHappening.PrintResumed());
        farewellAfter(print);
        day.visits.press("selesai");
        assertThat(farewellAfter(day.toPrinting()).opinion()).isEqualTo(Question.ASKED);
    }

    @Test
    void afterADeathOrASeparationThereIsNoQuestionAndNoCheerfulWord() {
        Course course = Course.BEGUN.with(item, true).with(item, false);
        assertThat(course.question(Parting.PRINTED)).isEqualTo(Question.UNASKED);
        assertThat(course.words(Parting.PRINTED)).isEqualTo(Parting.PRINTED_QUIETLY);
        assertThat(course.words(Parting.NOTHING_PRINTED)).isEqualTo(Parting.NOTHING_PRINTED);
        Course plain = Course.BEGUN.with(item, false);
        assertThat(plain.question(Parting.PRINTED)).isEqualTo(Question.ASKED);
        assertThat(plain.question(Parting.NOTHING_PRINTED)).isEqualTo(Question.UNASKED);
        assertThat(plain.words(Parting.PRINTED)).isEqualTo(Parting.PRINTED);
    }
}
