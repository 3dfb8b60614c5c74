// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.accompany.AccompanyErrand.EndSession;
import id.anjungan.core.journey.accompany.AccompanyOutcome.AnotherWay;
import id.anjungan.core.journey.accompany.AccompanyOutcome.Failed;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerDesk.Ending;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AccompanyTest {
    private static final OfficerSession SESSION =
            new OfficerSession("token-1", "CT-017", List.of(OfficerReason.OTHER, OfficerReason.CHIP_BROKEN));
    private static final Accompaniment OFFICER = new Accompaniment(SESSION, OfficerReason.OTHER);
    private static final List<Errand> LEFT = List.of(new EndSession(SESSION, Ending.ABANDONED));
    private static final Turn FIRST = new Turn.Officer(Turn.Occasion.FIRST);
    private static final Pressed ON = new Pressed("lanjut");
    private static final Pressed BACK = new Pressed(Controls.BACK);

    private final OfficerCard own = new OfficerCard(Samples.NONCE, Samples.NIK, Samples.PROOF);
    private final AwaitingOfficer awaitingOfficer = new AwaitingOfficer(CardHint.FIRST, Turn.Occasion.FIRST);
    private final AwaitingCitizen awaitingCitizen = new AwaitingCitizen(OFFICER, CardHint.FIRST);
    private final FacePhoto photo = new FacePhoto(new byte[] {1, 2, 3});
    private final CitizenCard card = new CitizenCard(Samples.NIK, "SITI", List.of(), Optional.of(photo), Samples.PROOF);
    private final Presented shown = new Presented.Card(card, Samples.NONCE);
    private final OfficeRecord record = new OfficeRecord(new byte[] {4, 5}, Map.of());

    private static AccompanyErrand fetch() {
        return new AccompanyErrand.FetchNonce();
    }

    private static Step anotherWay(List<Errand> closing) {
        return Step.ended(new AnotherWay(closing));
    }

    private Comparing comparing(CardPlace place, Comparing.Word word) {
        return new Comparing(OFFICER, new Comparing.Sides(shown, record), place, word);
    }

    @TestFactory
    Stream<DynamicTest> theReaderIsClearedForWhoseTurnItIs() {
        ReadingNotice notice = new ReadingNotice(CardPlace.ABSENT);
        ClearingReader clearing = new ClearingReader(FIRST, CardPlace.LYING);
        ClearingReader left = new ClearingReader(FIRST, CardPlace.LEFT_BEHIND);
        Turn citizens = new Turn.Citizen(OFFICER);
        return new StageTable()
                .row("clear", notice, ON, Step.to(awaitingOfficer, fetch()))
                .row("a card lies", new ReadingNotice(CardPlace.LYING), ON, Step.to(clearing))
                .row("another's card lies", new ReadingNotice(CardPlace.LEFT_BEHIND), ON, Step.to(left))
                .row("lifted", clearing, new CardLifted(), Step.to(awaitingOfficer, fetch()))
                .row("lifted by whoever left it", left, new CardLifted(), Step.to(awaitingOfficer, fetch()))
                .row(
                        "the citizen's turn",
                        new ClearingReader(citizens, CardPlace.LYING),
                        new CardLifted(),
                        Step.to(awaitingCitizen, fetch()))
                .row("no way on", clearing, BACK, anotherWay(List.of()))
                .row("no way on for an officer", new ClearingReader(citizens, CardPlace.LYING), BACK, anotherWay(LEFT))
                .ignores(clearing, new CardLaid(), ON, new PatienceOver())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> theOfficersCard() {
        ReadingOfficer reading = new ReadingOfficer(CardMoves.NONE);
        ReadingOfficer relaid = new ReadingOfficer(CardMoves.LAID_AGAIN);
        AccompanyHappening read = new AccompanyHappening.OfficerRead(own);
        AccompanyErrand again = new AccompanyErrand.ReadOfficer();
        return new StageTable()
                .row("laid", awaitingOfficer, new CardLaid(), Step.to(reading, again))
                .row(
                        "nothing for ten seconds",
                        awaitingOfficer,
                        new PatienceOver(),
                        Step.updated(new AwaitingOfficer(CardHint.NOT_DETECTED, Turn.Occasion.FIRST)))
                .row(
                        "no reader",
                        awaitingOfficer,
                        new ReaderGone(),
                        Step.ended(new Failed(TroubleCode.READER_GONE, Recovery.OTHER_WAY, List.of())))
                .row("read", reading, read, Step.to(EnteringPin.first(own, CardPlace.LYING)))
                .row(
                        "read and swapped: which one was read?",
                        relaid,
                        read,
                        Step.to(new ReadingOfficer(CardMoves.NONE), again))
                .row(
                        "not read",
                        reading,
                        new AccompanyHappening.CardNotRead(CardHint.DEAD),
                        Step.to(new AwaitingOfficer(CardHint.DEAD, Turn.Occasion.FIRST), fetch()))
                .row(
                        "a clone",
                        reading,
                        new AccompanyHappening.CardDistrusted(TroubleCode.CARD_CLONED),
                        Step.ended(new Failed(TroubleCode.CARD_CLONED, Recovery.COUNTER, List.of())))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> theOfficersPin() {
        TypedDigits typed = Samples.typed("271905");
        EnteringPin full = new EnteringPin(own, typed, new PinFinding.First(), CardPlace.LYING);
        SigningIn signing = new SigningIn(own, new Pin(typed), CardPlace.LYING);
        return new StageTable()
                .row(
                        "a digit",
                        EnteringPin.first(own, CardPlace.LYING),
                        new Pressed("angka-2"),
                        Step.updated(new EnteringPin(
                                own, Samples.typed("2", Pin.LENGTH), new PinFinding.First(), CardPlace.LYING)))
                .row("all", full, ON, Step.to(signing, new AccompanyErrand.SignIn(own, new Pin(typed))))
                .row("back", full, BACK, anotherWay(List.of()))
                .ignores(EnteringPin.first(own, CardPlace.LYING), ON)
                .row(
                        "signed in",
                        signing,
                        new AccompanyHappening.SignedIn(SESSION),
                        Step.to(new GivingReason(SESSION, CardPlace.LYING)))
                .row(
                        "differs",
                        signing,
                        new AccompanyHappening.PinDiffered(2),
                        Step.to(EnteringPin.again(own, new PinFinding.Differed(2), CardPlace.LYING)))
                .row(
                        "locked",
                        signing,
                        new AccompanyHappening.PinClosed(AccompanyOutcome.Why.LOCKED),
                        Step.ended(new AccompanyOutcome.PinClosed(AccompanyOutcome.Why.LOCKED)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> theCitizen() {
        GivingReason reason = new GivingReason(SESSION, CardPlace.ABSENT);
        Accompaniment broken = new Accompaniment(SESSION, OfficerReason.CHIP_BROKEN);
        EnteringNik none = new EnteringNik(broken, TypedDigits.none(EnteringNik.LENGTH), CardPlace.ABSENT);
        EnteringNik full = new EnteringNik(OFFICER, Samples.typed(Samples.NIK.digits()), CardPlace.ABSENT);
        Presented paper = new Presented.Paper(Samples.NIK);
        return new StageTable()
                .row("by card", reason, new Pressed("alasan-other"), Step.to(awaitingCitizen, fetch()))
                .row("by paper", reason, new Pressed("alasan-chip-broken"), Step.to(none, fetch()))
                .row(
                        "while the officer's card lies",
                        new GivingReason(SESSION, CardPlace.LYING),
                        new Pressed("alasan-other"),
                        Step.to(new ClearingReader(new Turn.Citizen(OFFICER), CardPlace.LYING)))
                .ignores(reason, new Pressed("alasan-out-of-reach"))
                .row(
                        "the card is no use",
                        awaitingCitizen,
                        new Pressed("tanpa-kartu"),
                        Step.to(new EnteringNik(OFFICER, TypedDigits.none(EnteringNik.LENGTH), CardPlace.ABSENT)))
                .row("typed", full, ON, FetchingRecord.begin(OFFICER, paper, CardPlace.ABSENT))
                .row(
                        "read",
                        new ReadingCitizen(OFFICER, CardMoves.LIFTED),
                        new AccompanyHappening.CitizenRead(card, Samples.NONCE),
                        FetchingRecord.begin(OFFICER, shown, CardPlace.ABSENT))
                .row("no further", reason, BACK, anotherWay(LEFT))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> theRecord() {
        FetchingRecord fetching = new FetchingRecord(OFFICER, shown, CardPlace.LYING);
        OfficeTroubled silent = OfficeTroubled.of(OfficeFault.Kind.SILENT);
        return new StageTable()
                .row(
                        "shown",
                        fetching,
                        new AccompanyHappening.RecordShown(record),
                        Step.to(comparing(CardPlace.LYING, Comparing.Word.OPEN)))
                .row(
                        "own family",
                        fetching,
                        new AccompanyHappening.OtherOfficerWanted(),
                        Step.ended(new Failed(TroubleCode.OTHER_OFFICER_WANTED, Recovery.OTHER_WAY, LEFT)))
                .row(
                        "to the counter",
                        fetching,
                        new AccompanyHappening.SentToCounter(),
                        Step.ended(new Failed(TroubleCode.OFFICE_SENDS_TO_COUNTER, Recovery.COUNTER, LEFT)))
                .row(
                        "the office is silent",
                        fetching,
                        silent,
                        Step.ended(new Failed(TroubleCode.OFFICE_SILENT, Recovery.COUNTER, LEFT)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> theOfficersWord() {
        Comparing open = comparing(CardPlace.LYING, Comparing.Word.OPEN);
        Comparing given = comparing(CardPlace.LYING, Comparing.Word.GIVEN);
        return new StageTable()
                .row(
                        "it matches",
                        open,
                        new Pressed("cocok"),
                        Step.updated(given, new AccompanyErrand.Attest(OFFICER, shown.claim())))
                .row(
                        "it does not",
                        open,
                        new Pressed("tidak-cocok"),
                        Step.ended(new Failed(
                                TroubleCode.OFFICE_SENDS_TO_COUNTER,
                                Recovery.COUNTER,
                                List.of(new EndSession(SESSION, Ending.DECLINED)))))
                .ignores(given, new Pressed("cocok"), new Pressed("tidak-cocok"), BACK)
                .row("lifted", open, new CardLifted(), Step.updated(comparing(CardPlace.ABSENT, Comparing.Word.OPEN)))
                .tests();
    }

    @Test
    void whatIsComparedIsHeldAndOverwrittenOnceItIsNot() {
        Comparing comparing = comparing(CardPlace.LYING, Comparing.Word.OPEN);
        assertThat(comparing.holds()).containsExactly(record, photo);
        assertThat(comparing.showsPersonalData()).isTrue();

        comparing.holds().forEach(secret -> secret.close());
        assertThat(record.photo()).containsOnly(0);
        assertThat(photo.jpeg()).containsOnly(0);
    }

    @Test
    void afterTheIdleWarningTheOfficerSignsInAnew() {
        assertThat(comparing(CardPlace.ABSENT, Comparing.Word.OPEN).warned())
                .isEqualTo(new AwaitingOfficer(CardHint.FIRST, Turn.Occasion.ONCE_MORE));
        assertThat(comparing(CardPlace.LYING, Comparing.Word.OPEN).warned())
                .isEqualTo(new ClearingReader(new Turn.Officer(Turn.Occasion.ONCE_MORE), CardPlace.LYING));
        assertThat(awaitingCitizen.whenWarned()).isEqualTo(LEFT);
        assertThat(awaitingOfficer.whenWarned()).isEmpty();
    }
}
