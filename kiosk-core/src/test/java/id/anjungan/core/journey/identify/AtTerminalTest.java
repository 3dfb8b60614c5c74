// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.identify.IdentifyOutcome.AnotherWay;
import id.anjungan.core.journey.identify.IdentifyOutcome.Failed;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalDiffered;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalFingerPoor;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalNotAwaited;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalPrompted;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalVerified;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.TerminalWord;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AtTerminalTest {
    private final TerminalPrompt lay = new TerminalPrompt.LayCard();
    private final TerminalPrompt leave = new TerminalPrompt.LeaveCard();
    private final TerminalPrompt put = new TerminalPrompt.PutFinger(FingerPosition.RIGHT_INDEX);
    private final IdentifyErrand ask = new IdentifyErrand.AskTerminal();
    private final AtTerminal first = at(lay, CardHint.FIRST, FingerFinding.FIRST, 0);
    private final AtTerminal finger = at(put, CardHint.FIRST, FingerFinding.FIRST, 0);

    private static AtTerminal at(TerminalPrompt prompt, CardHint card, FingerFinding finding, int left) {
        return new AtTerminal(prompt, card, finding, left);
    }

    @TestFactory
    Stream<DynamicTest> fromTheNoticeToTheTerminal() {
        ReadingNotice stage = new ReadingNotice(CardPlace.ABSENT, Way.Kind.TERMINAL);
        ReadingNotice forgotten = new ReadingNotice(CardPlace.LEFT_BEHIND, Way.Kind.TERMINAL);
        AtTerminal left = at(lay, CardHint.LEFT_BEHIND, FingerFinding.FIRST, 0);
        return new StageTable()
                .row("nothing lies there", stage, new Pressed("lanjut"), Step.to(first, ask))
                .row("somebody else's card is not offered to it", forgotten, new Pressed("lanjut"), Step.to(left))
                .row("until it is taken away", left, new CardLifted(), Step.updated(first, ask))
                .ignores(left, new CardLaid())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> whatTheTerminalWants() {
        AtTerminal reading = at(leave, CardHint.FIRST, FingerFinding.FIRST, 0);
        AtTerminal again = at(put, CardHint.FIRST, FingerFinding.DIFFERED, 3);
        return new StageTable()
                .row("what it wants already", first, new TerminalPrompted(lay), Step.updated(first))
                .row("it reads", first, new TerminalPrompted(leave), Step.updated(reading))
                .row("it wants a finger", reading, new TerminalPrompted(put), Step.to(finger))
                .row("it differs", finger, new TerminalDiffered(3), Step.to(again, ask))
                .row("it wants the finger anew", again, new TerminalPrompted(put), Step.updated(again))
                .row(
                        "it wants the card anew, and the screen still says why",
                        again,
                        new TerminalPrompted(lay),
                        Step.to(at(lay, CardHint.FIRST, FingerFinding.DIFFERED, 3)))
                .row(
                        "a wet finger is no try",
                        again,
                        new TerminalFingerPoor(FingerFinding.WET),
                        Step.to(at(put, CardHint.FIRST, FingerFinding.WET, 3), ask))
                .row(
                        "another card, please",
                        reading,
                        new CardHappening.CardNotRead(CardHint.NOT_A_KTP_EL),
                        Step.to(at(lay, CardHint.NOT_A_KTP_EL, FingerFinding.FIRST, 0), ask))
                .row(
                        "nothing for ten seconds",
                        first,
                        new PatienceOver(),
                        Step.updated(at(lay, CardHint.NOT_DETECTED, FingerFinding.FIRST, 0)))
                .ignores(finger, new PatienceOver(), new CardLifted(), new TerminalNotAwaited())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> ends() {
        Evidence evidence = new Evidence.AtTerminal(
                Samples.NONCE, Samples.NIK, new TerminalWord("box", Assurance.TERMINAL, new byte[0]), 1);
        return new StageTable()
                .row(
                        "verified",
                        finger,
                        new TerminalVerified(evidence),
                        Step.to(
                                new OpeningVisit(evidence, new Recognition.Anew()),
                                new IdentifyErrand.OpenVisit(evidence)))
                .row(
                        "the last try",
                        finger,
                        new CardHappening.WayClosed(WhyHere.FINGER_TRIES_SPENT),
                        Step.ended(new AnotherWay(WhyHere.FINGER_TRIES_SPENT)))
                .row(
                        "a clone",
                        finger,
                        new CardHappening.CardDistrusted(TroubleCode.CARD_CLONED),
                        Step.ended(new Failed(TroubleCode.CARD_CLONED, Recovery.COUNTER)))
                .row(
                        "it refuses",
                        first,
                        new CardHappening.ReaderTroubled(TroubleCode.SAM_REFUSED),
                        Step.ended(new Failed(TroubleCode.SAM_REFUSED, Recovery.OTHER_WAY)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> leavings() {
        return new StageTable()
                .row(
                        "it is gone",
                        first,
                        new ReaderGone(),
                        Step.ended(new Failed(TroubleCode.READER_GONE, Recovery.OTHER_WAY)))
                .row(
                        "the office is silent",
                        first,
                        OfficeTroubled.of(OfficeFault.Kind.SILENT),
                        Step.ended(new Failed(TroubleCode.OFFICE_SILENT, Recovery.COUNTER)))
                .row(
                        "hard to read",
                        finger,
                        new Pressed("jari-sulit"),
                        Step.ended(new AnotherWay(WhyHere.FINGER_HARD_TO_READ)))
                .row("another way", first, new Pressed("cara-lain"), Step.ended(new AnotherWay(WhyHere.ANOTHER_WANTED)))
                .tests();
    }

    @Test
    void whoeverLeavesDismissesTheTerminal() {
        assertThat(finger.whenLeft()).containsExactly(new IdentifyErrand.DismissTerminal());
    }

    @Test
    void readingIsTheMachinesTurnAndTheRestThePersons() {
        assertThat(new TerminalPrompted(leave).awaitsPeople()).isFalse();
        assertThat(new TerminalPrompted(lay).awaitsPeople()).isTrue();
        assertThat(new TerminalPrompted(put).awaitsPeople()).isTrue();
    }
}
