// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.farewell.Farewell;
import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.journey.identify.CardHappening;
import id.anjungan.core.journey.identify.IdentifyErrand;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.journey.welcome.Obstacle;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.HandCrankedVisits;
import id.anjungan.core.visit.RememberedErrands;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A card on the antenna where none should be: at <em>Cetak</em>, between press and submission, after the lift, since an
 * earlier visit. Nothing is submitted, nobody's card is read for somebody else, and the screen says so at once.
 */
class LyingCardTest {
    private final DayAtTheMachine day = new DayAtTheMachine();

    private String standsAt() {
        return day.visits.stage().title();
    }

    private long begun(Class<? extends Errand> kind) {
        return day.errands.all().stream().filter(kind::isInstance).count();
    }

    private void assertNothingSubmitted() {
        assertThat(begun(PrintErrand.PrintDocument.class)).isZero();
    }

    @Test
    void atCetakTheScreenSaysSoAtOnceAgainAndAgainUntilItIsLifted() {
        day.toConfirming();
        for (int i = 0; i < 3; i++) {
            Instant pressed = day.visits.clock().now();
            day.visits.press("cetak");
            assertThat(standsAt()).isEqualTo("print.TakingCardBack");
            assertThat(day.visits.clock().now()).as("said without delay").isEqualTo(pressed);
            day.visits.press("kembali");
            day.visits.press("dokumen-1");
            day.errands.answer(PrintErrand.PrepareDocument.class, new DocumentHappening.DocumentReady(day.document));
        }
        day.visits.press("cetak");
        for (int i = 0; i < 3; i++) {
            day.visits.jump();
            assertThat(standsAt()).isEqualTo("farewell.AskingForMoreTime");
            day.visits.press("ya");
            assertThat(standsAt()).isEqualTo("print.TakingCardBack");
        }
        assertNothingSubmitted();
        day.visits.post(new CardLifted());
        assertThat(standsAt()).as("after the warning one more touch").isEqualTo("print.AskingFingerAgain");
        assertNothingSubmitted();
    }

    @Test
    void whoeverNeverLiftsItLeavesWithoutPaperAndTheCardIsLeftBehind() {
        day.toConfirming();
        day.visits.press("cetak");
        day.visits.jump();
        day.visits.jump();
        assertThat(day.visits.stage()).isEqualTo(new Welcoming(List.of(Obstacle.CARD_LEFT_BEHIND)));
        assertNothingSubmitted();
    }

    @Test
    void laidBackBetweenPressAndReadinessNothingIsSubmitted() {
        day.toDocuments();
        day.visits.press("dokumen-1");
        day.visits.post(new CardLifted());
        day.visits.press("cetak");
        assertThat(standsAt()).isEqualTo("print.AwaitingDocuments");
        day.visits.post(new CardLaid());
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.CARD_LAID, CardPlace.LYING));
        day.errands.answer(PrintErrand.PrepareDocument.class, new DocumentHappening.DocumentReady(day.document));
        assertThat(standsAt()).isEqualTo("farewell.Farewell");
        assertNothingSubmitted();
    }

    @Test
    void laidBackBetweenPressAndSubmissionTheOrderIsAbandoned() {
        day.toConfirming();
        day.visits.press("cetak");
        day.visits.post(new CardLifted());
        assertThat(standsAt()).isEqualTo("print.Reserving");
        day.visits.post(new CardLaid());
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.CARD_LAID_WHILE_PRINTING, CardPlace.LYING));
        assertThat(begun(PrintErrand.AbandonOrder.class)).isOne();
        day.errands
                .take(PrintErrand.PrintDocument.class)
                .reply()
                .done(new PrintHappening.NotPrinted(PrintHappening.Why.CANCELED));
        assertThat(standsAt()).isEqualTo("farewell.Farewell");
    }

    @Test
    void anotherCardAfterTheLiftEndsTheVisitAndWipesIt() {
        day.toConfirming();
        day.visits.post(new CardLifted());
        day.visits.post(new CardLaid());
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.CARD_LAID, CardPlace.LYING));
        assertThat(day.errands.all()).last().isInstanceOf(PrintErrand.CloseVisit.class);
        assertThat(day.card.templates())
                .allSatisfy(template -> assertThat(template.record()).containsOnly(0));
        day.visits.post(new CardLifted());
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.CARD_LAID, CardPlace.ABSENT));
        day.visits.jump();
        assertThat(day.visits.stage()).isEqualTo(new Welcoming(List.of()));
    }

    @Test
    void anotherCardWhileTheFingerIsAwaitedEndsTheVisitToo() {
        day.toFinger();
        day.visits.post(new CardLifted());
        day.visits.post(new CardLaid());
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.CARD_LAID, CardPlace.LYING));
        assertThat(begun(IdentifyErrand.ReadCard.class)).isOne();
    }

    @Test
    void swappedWhileItWasReadTheCardThatLiesThereIsReadAnew() {
        day.toCard();
        day.visits.post(new CardLaid());
        day.visits.post(new CardLifted());
        day.visits.post(new CardLaid());
        day.errands.answer(IdentifyErrand.ReadCard.class, new CardHappening.CardRead(day.card, Samples.NONCE, 4));
        assertThat(standsAt()).isEqualTo("identify.ReadingCard");
        assertThat(begun(IdentifyErrand.ReadCard.class)).isEqualTo(2);
        assertThat(day.card.templates())
                .as("what was read of nobody knows whose card")
                .allSatisfy(template -> assertThat(template.record()).containsOnly(0));
    }

    @Test
    void aCardLeftSinceTheLastVisitIsNotReadAndCostsNobodyATry() {
        day.toFinger();
        day.visits.press("selesai");
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.NOTHING_PRINTED, CardPlace.LYING));
        day.visits.jump();
        assertThat(day.visits.stage()).isEqualTo(new Welcoming(List.of(Obstacle.CARD_LEFT_BEHIND)));
        day.toCard();
        assertThat(day.visits.stage().code()).isEqualTo("K-105");
        day.visits.post(new CardLaid());
        assertThat(day.visits.stage().code()).as("a card that was never lifted").isEqualTo("K-105");
        day.visits.press("selesai");
        assertThat(day.visits.stage())
                .as("nobody is told to take somebody else's card")
                .isEqualTo(new Farewell(Parting.NOTHING_PRINTED, CardPlace.LEFT_BEHIND));
        assertThat(begun(IdentifyErrand.ReadCard.class)).isOne();
        assertThat(begun(IdentifyErrand.ScanFinger.class)).isOne();
    }

    @Test
    void aCardThatLiesWhenTheMachineStartsIsOfAnEarlierVisit() {
        HandCrankedVisits restarted = new HandCrankedVisits(
                new Itinerary(() -> List.of("ktp-el"), DeskState.FREE), new RememberedErrands(), 7);
        restarted.post(new ReaderBack());
        restarted.post(new CardLaid());
        restarted.start();
        assertThat(restarted.stage()).isEqualTo(new Welcoming(List.of(Obstacle.CARD_LEFT_BEHIND)));
    }

    @Test
    void aCardOnAReaderThatIsFirstSeenLaterIsOfAnEarlierVisitToo() {
        HandCrankedVisits restarted = new HandCrankedVisits(
                new Itinerary(() -> List.of("ktp-el"), DeskState.FREE), new RememberedErrands(), 7);
        restarted.post(new ReaderGone());
        restarted.start();
        assertThat(restarted.stage()).isEqualTo(new Welcoming(List.of(Obstacle.CARD_READER_GONE)));
        restarted.press("mulai");
        restarted.press("selesai");
        assertThat(restarted.stage())
                .as("nobody speaks of a card that nobody has seen")
                .isEqualTo(new Farewell(Parting.NOTHING_PRINTED, CardPlace.ABSENT));
        restarted.jump();
        restarted.post(new ReaderBack());
        restarted.post(new CardLaid());
        assertThat(restarted.stage()).isEqualTo(new Welcoming(List.of(Obstacle.CARD_LEFT_BEHIND)));
        restarted.post(new CardLifted());
        restarted.post(new CardLaid());
        restarted.press("mulai");
        restarted.press("cetak");
        restarted.press("ktp-el");
        restarted.press("lanjut");
        assertThat(restarted.stage().title()).as("laid by somebody who is here").isEqualTo("identify.ReadingCard");
    }

    @Test
    void aForgottenCardStaysForgottenWhenTheReaderComesAndGoes() {
        day.toFinger();
        day.visits.press("selesai");
        day.visits.jump();
        day.visits.post(new ReaderGone());
        day.visits.post(new ReaderBack());
        day.visits.post(new CardLaid());
        assertThat(day.visits.stage()).isEqualTo(new Welcoming(List.of(Obstacle.CARD_LEFT_BEHIND)));
        day.visits.post(new CardLifted());
        assertThat(day.visits.stage()).isEqualTo(new Welcoming(List.of()));
    }

    @Test
    void aLostReaderIsNoLift() {
        day.toConfirming();
        day.visits.press("cetak");
        day.visits.post(new ReaderGone());
        assertThat(standsAt()).isEqualTo("print.TakingCardBack");
        assertNothingSubmitted();
        day.visits.post(new ReaderBack());
        day.visits.post(new CardLaid());
        assertThat(standsAt()).as("the card never moved").isEqualTo("print.TakingCardBack");
        day.visits.press("sudah-diangkat");
        assertNothingSubmitted();
        day.visits.post(new CardLifted());
        assertThat(standsAt()).isEqualTo("print.Reserving");
    }

    @Test
    void whereNoReaderSeesTheCardTheCitizenSaysThatItIsLifted() {
        day.toConfirming();
        day.visits.post(new ReaderGone());
        day.visits.press("cetak");
        assertThat(standsAt()).isEqualTo("print.TakingCardBack");
        day.visits.press("sudah-diangkat");
        assertThat(standsAt()).isEqualTo("print.Reserving");
    }

    @Test
    void aCardLaidDuringTheFarewellIsRemindedOf() {
        day.toConfirming();
        day.visits.post(new CardLifted());
        day.visits.press("selesai");
        day.visits.post(new CardLaid());
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.NOTHING_PRINTED, CardPlace.LYING));
        day.visits.jump();
        assertThat(day.visits.stage()).isEqualTo(new Welcoming(List.of(Obstacle.CARD_LEFT_BEHIND)));
    }

    @Test
    void whoLeavesWhileSheetsMayComeIsToldThatStaffSeeToThem() {
        day.toPrinting();
        day.visits.press("selesai");
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.PRINT_ABANDONED, CardPlace.ABSENT));
        assertThat(begun(PrintErrand.AbandonOrder.class)).isOne();
    }
}
