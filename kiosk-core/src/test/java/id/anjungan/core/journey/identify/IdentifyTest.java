// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.FingerModuleGone;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.FingerHappening.FingerDiffered;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.FingerHappening.FingerNotAwaited;
import id.anjungan.core.device.FingerHappening.FingerPoor;
import id.anjungan.core.device.FingerHappening.FingerTriesSpent;
import id.anjungan.core.device.FingerHappening.FingerTroubled;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.identify.IdentifyOutcome.AnotherWay;
import id.anjungan.core.journey.identify.IdentifyOutcome.Failed;
import id.anjungan.core.journey.identify.IdentifyOutcome.Identified;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IdentifyTest {
    private final CitizenCard card = Samples.card();
    private final List<Way> ways =
            List.of(new Way(Way.Kind.KTP_EL, Way.Standing.OPEN), new Way(Way.Kind.QR, Way.Standing.AT_COUNTER));
    private final ReadingCard reading = new ReadingCard(CardMoves.NONE);
    private final OfficeTroubled silent = OfficeTroubled.of(OfficeFault.Kind.SILENT);
    private final Step awayFromOffice = Step.ended(new Failed(TroubleCode.OFFICE_SILENT, Recovery.COUNTER));
    private final Step anotherWay = Step.ended(new AnotherWay(WhyHere.ANOTHER_WANTED));
    private final Step readerGone = Step.ended(new Failed(TroubleCode.READER_GONE, Recovery.OTHER_WAY));

    private AskingForFinger asking(int asked, int left, FingerFinding finding) {
        return asking(new AskedFinger(asked, Set.of()), left, finding, CardPlace.LYING);
    }

    private AskingForFinger asking(AskedFinger asked, int left, FingerFinding finding, CardPlace place) {
        return new AskingForFinger(card, Samples.NONCE, asked, left, finding, place);
    }

    private Evidence shown(int attempt) {
        return card.proof().evidence(Samples.NONCE, card.nik(), attempt);
    }

    private FingerOnFile finger(int asked) {
        return new FingerOnFile(card.nik(), card.templates().get(asked));
    }

    private Step asks(AskingForFinger next, int asked) {
        return Step.to(next, new IdentifyErrand.ScanFinger(finger(asked)));
    }

    @TestFactory
    Stream<DynamicTest> choosingWayIn() {
        ChoosingWayIn stage = new ChoosingWayIn(ways, WhyHere.FIRST, CardPlace.ABSENT);
        ChoosingWayIn laid = new ChoosingWayIn(ways, WhyHere.FIRST, CardPlace.LYING);
        return new StageTable()
                .row("an open way", stage, new Pressed("ktp-el"), Step.to(new ReadingNotice(CardPlace.ABSENT)))
                .row("a card is laid", stage, new CardLaid(), Step.updated(laid))
                .row("and lifted", laid, new CardLifted(), Step.updated(stage))
                .row("back", stage, new Pressed(Controls.BACK), Step.ended(new IdentifyOutcome.OtherService()))
                .ignores(stage, new Pressed("qr"), new Pressed("petugas"), new PatienceOver())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> readingNotice() {
        ReadingNotice stage = new ReadingNotice(CardPlace.ABSENT);
        Pressed on = new Pressed("lanjut");
        IdentifyErrand fetch = new IdentifyErrand.FetchNonce();
        return new StageTable()
                .row("no card yet", stage, on, Step.to(new AwaitingCard(CardHint.FIRST), fetch))
                .row(
                        "the card lies already",
                        new ReadingNotice(CardPlace.LYING),
                        on,
                        Step.to(reading, fetch, new IdentifyErrand.ReadCard()))
                .row(
                        "somebody else's card lies there",
                        new ReadingNotice(CardPlace.LEFT_BEHIND),
                        on,
                        Step.to(new AwaitingCard(CardHint.LEFT_BEHIND), fetch))
                .row("another way", stage, new Pressed("cara-lain"), anotherWay)
                .row("back", stage, new Pressed(Controls.BACK), anotherWay)
                .row("the reader is gone", stage, new ReaderGone(), readerGone)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> awaitingCard() {
        AwaitingCard stage = new AwaitingCard(CardHint.FIRST);
        AwaitingCard left = new AwaitingCard(CardHint.LEFT_BEHIND);
        AwaitingCard again = new AwaitingCard(CardHint.LIFTED_TOO_EARLY);
        return new StageTable()
                .row("a card is laid", stage, new CardLaid(), Step.to(reading, new IdentifyErrand.ReadCard()))
                .row("a card is laid again", again, new CardLaid(), Step.to(reading, new IdentifyErrand.ReadCard()))
                .row(
                        "nothing for ten seconds",
                        stage,
                        new PatienceOver(),
                        Step.updated(new AwaitingCard(CardHint.NOT_DETECTED)))
                .ignores(again, new PatienceOver(), new CardLifted())
                .row("the forgotten card is taken away", left, new CardLifted(), Step.updated(stage))
                .ignores(left, new CardLaid())
                .row("the reader is gone", stage, new ReaderGone(), readerGone)
                .row("the office is silent", stage, silent, awayFromOffice)
                .row("another way", again, new Pressed("cara-lain"), anotherWay)
                .ignores(stage, new OpeningHappening.NonceFetched())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> readingCard() {
        ReadingCard lifted = new ReadingCard(CardMoves.LIFTED);
        ReadingCard relaid = new ReadingCard(CardMoves.LAID_AGAIN);
        CardHappening tooEarly = new CardHappening.CardNotRead(CardHint.LIFTED_TOO_EARLY);
        return new StageTable()
                .row(
                        "read",
                        reading,
                        new CardHappening.CardRead(card, Samples.NONCE, 4),
                        asks(asking(0, 4, FingerFinding.FIRST), 0))
                .row("watcher: lifted", reading, new CardLifted(), Step.updated(lifted))
                .row("watcher: laid again", lifted, new CardLaid(), Step.updated(relaid))
                .row(
                        "reader: lifted",
                        lifted,
                        tooEarly,
                        Step.to(new AwaitingCard(CardHint.LIFTED_TOO_EARLY), new IdentifyErrand.FetchNonce()))
                .row(
                        "lifted and laid before the reader said so",
                        relaid,
                        tooEarly,
                        Step.to(reading, new IdentifyErrand.ReadCard()))
                .row(
                        "read, and another card laid before the reader said so: which one was read?",
                        relaid,
                        new CardHappening.CardRead(card, Samples.NONCE, 4),
                        Step.to(reading, new IdentifyErrand.ReadCard()))
                .row(
                        "pause",
                        reading,
                        new CardHappening.WayClosed(WhyHere.FINGER_PAUSED),
                        Step.ended(new AnotherWay(WhyHere.FINGER_PAUSED)))
                .row("the office is silent", reading, silent, awayFromOffice)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> readingCardInTrouble() {
        return new StageTable()
                .row(
                        "a clone",
                        reading,
                        new CardHappening.CardDistrusted(TroubleCode.CARD_CLONED),
                        Step.ended(new Failed(TroubleCode.CARD_CLONED, Recovery.COUNTER)))
                .row(
                        "no SAM",
                        reading,
                        new CardHappening.ReaderTroubled(TroubleCode.SAM_MISSING),
                        Step.ended(new Failed(TroubleCode.SAM_MISSING, Recovery.OTHER_WAY)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> askingForFinger() {
        AskingForFinger stage = asking(0, 4, FingerFinding.FIRST);
        return new StageTable()
                .row(
                        "matched at the second try",
                        asking(0, 3, FingerFinding.DIFFERED),
                        new FingerMatched(2),
                        Step.to(new OpeningVisit(shown(2), finger(0)), new IdentifyErrand.OpenVisit(shown(2))))
                .row("differs once", stage, new FingerDiffered(3), asks(asking(0, 3, FingerFinding.DIFFERED), 0))
                .row(
                        "differs twice: the other finger",
                        asking(0, 3, FingerFinding.DIFFERED),
                        new FingerDiffered(2),
                        asks(asking(1, 2, FingerFinding.DIFFERED), 1))
                .row(
                        "a wet finger is no try",
                        stage,
                        new FingerPoor(FingerFinding.WET),
                        asks(asking(0, 4, FingerFinding.WET), 0))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> askingForFingerEnds() {
        AskingForFinger stage = asking(0, 4, FingerFinding.FIRST);
        return new StageTable()
                .row(
                        "the last try",
                        stage,
                        new FingerTriesSpent(),
                        Step.ended(new AnotherWay(WhyHere.FINGER_TRIES_SPENT)))
                .row(
                        "hard to read",
                        stage,
                        new Pressed("jari-sulit"),
                        Step.ended(new AnotherWay(WhyHere.FINGER_HARD_TO_READ)))
                .row(
                        "the module is gone",
                        stage,
                        new FingerModuleGone(),
                        Step.ended(new Failed(TroubleCode.FINGER_MODULE_GONE, Recovery.OTHER_WAY)))
                .row(
                        "the module is garbled",
                        stage,
                        new FingerTroubled(TroubleCode.FINGER_MODULE_GARBLED),
                        Step.ended(new Failed(TroubleCode.FINGER_MODULE_GARBLED, Recovery.OTHER_WAY)))
                .row(
                        "the card may be taken",
                        stage,
                        new CardLifted(),
                        Step.updated(asking(AskedFinger.first(), 4, FingerFinding.FIRST, CardPlace.ABSENT)))
                .row(
                        "nobody can see the card",
                        stage,
                        new ReaderGone(),
                        Step.updated(asking(AskedFinger.first(), 4, FingerFinding.FIRST, CardPlace.UNSEEN)))
                .ignores(stage, new FingerNotAwaited(), new CardLaid(), new PatienceOver())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> fingersThatAreMissing() {
        AskingForFinger stage = asking(0, 3, FingerFinding.DIFFERED);
        AskingForFinger other = asking(new AskedFinger(1, Set.of(0)), 3, FingerFinding.FIRST, CardPlace.LYING);
        return new StageTable()
                .row(
                        "hurt or missing: the other finger",
                        stage,
                        new Pressed("jari-lain"),
                        Step.to(other, new IdentifyErrand.StopScanning(), new IdentifyErrand.ScanFinger(finger(1))))
                .row(
                        "the other one, too: another way",
                        other,
                        new Pressed("jari-lain"),
                        Step.ended(new AnotherWay(WhyHere.FINGER_MISSING)))
                .row(
                        "a missing finger is not asked for again, however often the other one differs",
                        other,
                        new FingerDiffered(2),
                        asks(asking(new AskedFinger(1, Set.of(0)), 2, FingerFinding.DIFFERED, CardPlace.LYING), 1))
                .row(
                        "the sensor is out of reach",
                        stage,
                        new Pressed("tak-sampai"),
                        Step.ended(new AnotherWay(WhyHere.HAND_CANNOT_REACH)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> openingVisit() {
        OpeningVisit stage = new OpeningVisit(shown(1), finger(0));
        var citizen = Samples.citizen();
        return new StageTable()
                .row(
                        "opened",
                        stage,
                        new OpeningHappening.VisitOpened(citizen, Offering.of(Samples.kk())),
                        Step.ended(new Identified(citizen, Offering.of(Samples.kk()), finger(0))))
                .row(
                        "to the counter",
                        stage,
                        new OpeningHappening.SentToCounter(),
                        Step.ended(new Failed(TroubleCode.OFFICE_SENDS_TO_COUNTER, Recovery.COUNTER)))
                .row("the office is silent", stage, silent, awayFromOffice)
                .tests();
    }

    @Test
    void theFingerStageHoldsEveryTemplateAndTheOpeningOnlyTheOneThatMatched() {
        assertThat(asking(0, 4, FingerFinding.FIRST).holds()).hasSize(2);
        assertThat(new OpeningVisit(shown(1), finger(1)).holds())
                .containsExactly(card.templates().get(1));
    }
}
