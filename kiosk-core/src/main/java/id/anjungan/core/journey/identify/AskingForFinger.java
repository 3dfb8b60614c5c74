// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.FingerHappening;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.util.List;

/**
 * One finger is asked for by name; each touch that was told about is a new entry of this stage.
 *
 * @param asked which of the card's templates is compared; a try is matched against this one only
 * @param triesLeft at least 1
 * @param place where the card is: it may be taken back from now on
 */
public record AskingForFinger(
        CitizenCard card, Nonce nonce, AskedFinger asked, int triesLeft, FingerFinding finding, CardPlace place)
        implements IdentifyStage {
    /** "Sidik jari saya sulit dibaca." */
    public static final String HARD_TO_READ = "jari-sulit";
    /** "Jari ini luka atau tidak ada": the card's other finger is asked for, and where there is none, another way. */
    public static final String FINGER_MISSING = "jari-lain";
    /** "Tangan saya tidak sampai." */
    public static final String OUT_OF_REACH = "tak-sampai";

    /** After two tries with one finger the other one of the card is asked for. */
    private static final int TRIES_WITH_ONE_FINGER = 2;

    static AskingForFinger first(CitizenCard card, Nonce nonce, int triesLeft, CardPlace place) {
        return new AskingForFinger(card, nonce, AskedFinger.first(), triesLeft, FingerFinding.FIRST, place);
    }

    /** The finger that is asked for. */
    public FingerPosition position() {
        return finger().template().position();
    }

    @Override
    public Step on(Happening happening) {
        CardPlace now = place.afterReading(happening);
        if (now != place) {
            return Step.updated(new AskingForFinger(card, nonce, asked, triesLeft, finding, now));
        }
        if (happening instanceof FingerHappening finger) {
            return touched(finger);
        }
        if (happening instanceof DeviceHappening.FingerModuleGone) {
            return Step.ended(
                    new IdentifyOutcome.Failed(DeviceTroubles.of(FingerScannerFault.Kind.GONE), Recovery.OTHER_WAY));
        }
        return happening instanceof Pressed pressed ? pressed(pressed) : Step.unmoved();
    }

    private Step touched(FingerHappening finger) {
        if (finger instanceof FingerHappening.FingerMatched matched) {
            Evidence evidence = card.proof().evidence(nonce, card.nik(), matched.attempt(), matched.living());
            return OpeningVisit.with(evidence, finger());
        }
        if (finger instanceof FingerHappening.FingerDiffered differed) {
            return again(differed.triesLeft(), FingerFinding.DIFFERED);
        }
        if (finger instanceof FingerHappening.FingerPoor poor) {
            return again(triesLeft, poor.finding());
        }
        if (finger instanceof FingerHappening.FingerTriesSpent) {
            return anotherWay(WhyHere.FINGER_TRIES_SPENT);
        }
        return finger instanceof FingerHappening.FingerTroubled troubled
                ? Step.ended(new IdentifyOutcome.Failed(troubled.code(), Recovery.OTHER_WAY))
                : Step.unmoved();
    }

    private Step again(int left, FingerFinding what) {
        boolean other = left < triesLeft && left % TRIES_WITH_ONE_FINGER == 0;
        AskedFinger next = other ? asked.next(card.templates().size()) : asked;
        AskingForFinger stage = new AskingForFinger(card, nonce, next, left, what, place);
        return Step.to(stage, stage.scan());
    }

    /** The sensor still waits for the finger that is missing. */
    private Step instead(AskedFinger other) {
        AskingForFinger stage = new AskingForFinger(card, nonce, other, triesLeft, FingerFinding.FIRST, place);
        return Step.to(stage, new IdentifyErrand.StopScanning(), stage.scan());
    }

    private Step pressed(Pressed pressed) {
        if (pressed.is(FINGER_MISSING)) {
            return asked.without(card.templates().size()).map(this::instead).orElse(anotherWay(WhyHere.FINGER_MISSING));
        }
        if (pressed.is(HARD_TO_READ)) {
            return anotherWay(WhyHere.FINGER_HARD_TO_READ);
        }
        if (pressed.is(OUT_OF_REACH)) {
            return anotherWay(WhyHere.HAND_CANNOT_REACH);
        }
        return pressed.is(ReadingNotice.OTHER_WAY) || pressed.is(Controls.BACK)
                ? anotherWay(WhyHere.ANOTHER_WANTED)
                : Step.unmoved();
    }

    private static Step anotherWay(WhyHere why) {
        return Step.ended(new IdentifyOutcome.AnotherWay(why));
    }

    IdentifyErrand scan() {
        return new IdentifyErrand.ScanFinger(finger());
    }

    private FingerOnFile finger() {
        return new FingerOnFile(card.nik(), card.templates().get(asked.index()));
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Secret> holds() {
        return List.copyOf(card.templates());
    }

    @Override
    public List<Errand> whenLeft() {
        return List.of(new IdentifyErrand.StopScanning());
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.askingForFinger(this);
    }
}
