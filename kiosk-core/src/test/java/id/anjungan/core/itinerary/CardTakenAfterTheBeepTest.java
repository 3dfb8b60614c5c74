// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.FingerHappening.FingerNotAwaited;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.identify.CardHappening;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.identify.OpeningHappening;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.RememberedErrands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The beep says that the card may be taken. Whenever it then is, the visit goes on to its end. */
class CardTakenAfterTheBeepTest {
    /** What the day brings next; the card is taken just before one of these. */
    private enum Next {
        /** The watcher is faster than the news that the card was read. */
        CARD_READ,
        FINGER_MATCHED,
        VISIT_OPENED,
        DOCUMENT_CHOSEN,
        DOCUMENT_READY,
        PRINT_PRESSED,
        /** At the last moment: the machine asks for it. */
        SHEETS_PRINTED
    }

    private final DayAtTheMachine day = new DayAtTheMachine();

    @ParameterizedTest
    @EnumSource
    void theVisitGoesOn(Next takenBefore) {
        day.toCard();
        day.visits.post(new CardLaid());
        for (Next next : Next.values()) {
            if (next == takenBefore) {
                day.visits.post(new CardLifted());
            }
            bring(next);
        }
        day.visits.jump();

        assertThat(day.visits.journey())
                .endsWith("print.Printing", "print.TakingPaper", "farewell.Farewell", "welcome.Welcoming")
                .doesNotContain("trouble.Apologising");
        assertThat(day.visits.bugs()).isEmpty();
    }

    private void bring(Next next) {
        switch (next) {
            case CARD_READ ->
                day.errands.answer(
                        IdentifyErrand.ReadCard.class, new CardHappening.CardRead(day.card, Samples.NONCE, 4));
            case FINGER_MATCHED -> {
                day.errands.answer(IdentifyErrand.ScanFinger.class, new FingerMatched(1));
                day.errands.answer(IdentifyErrand.StopScanning.class, new FingerNotAwaited());
            }
            case VISIT_OPENED ->
                day.errands.answer(
                        IdentifyErrand.OpenVisit.class,
                        new OpeningHappening.VisitOpened(Samples.citizen(), Offering.of(day.document.offer())));
            case DOCUMENT_CHOSEN -> day.visits.press("dokumen-1");
            case DOCUMENT_READY ->
                day.errands.answer(
                        PrintErrand.PrepareDocument.class, new DocumentHappening.DocumentReady(day.document));
            case PRINT_PRESSED -> day.visits.press("cetak");
            case SHEETS_PRINTED -> print();
        }
    }

    private void print() {
        RememberedErrands.Begun print = day.errands.take(PrintErrand.PrintDocument.class);
        day.desk(DeskState.BUSY);
        print.reply().progress(new PrintHappening.CopyReserved("L-1"));
        print.reply().done(new PrintHappening.SheetsPrinted("L-1"));
        day.visits.press("sudah-diambil");
        day.desk(DeskState.FREE);
        day.errands.answer(PrintErrand.ConfirmTaken.class, new DocumentHappening.SheetsTaken());
    }

    /** Torn off again and again: asked for again and again, in the same words, and read when it stays. */
    @Test
    void aCardTornOffBeforeTheBeepIsAskedForUntilItStays() {
        day.toCard();
        for (int i = 0; i < 5; i++) {
            day.visits.post(new CardLaid());
            day.visits.post(new CardLifted());
            day.errands.answer(IdentifyErrand.ReadCard.class, new CardHappening.CardNotRead(CardHint.LIFTED_TOO_EARLY));
            day.errands.answer(IdentifyErrand.FetchNonce.class, new OpeningHappening.NonceFetched());
            assertThat(day.visits.trace()).last().isEqualTo("identify.AwaitingCard <- CardNotRead K-104");
        }
        day.visits.post(new CardLaid());
        bring(Next.CARD_READ);

        assertThat(day.visits.stage().title()).isEqualTo("identify.AskingForFinger");
    }
}
