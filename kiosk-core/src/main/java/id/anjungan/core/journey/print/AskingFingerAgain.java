// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.FingerHappening;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** The idle warning has fired since the finger matched: one more touch, before anything is put on paper. */
public record AskingFingerAgain(
        Bearer bearer, FingerOnFile finger, Choice choice, Trusted document, FingerFinding finding)
        implements PrintStage {
    /** The finger that is asked for. */
    public FingerPosition position() {
        return finger.template().position();
    }

    @Override
    public Step next(Happening happening) {
        if (happening instanceof FingerHappening touch) {
            return touched(touch);
        }
        if (happening instanceof DeviceHappening.FingerModuleGone) {
            return failed(DeviceTroubles.of(FingerScannerFault.Kind.GONE));
        }
        return happening instanceof Pressed pressed && pressed.is(Controls.BACK)
                ? PrintSteps.backToList(bearer, choice)
                : Step.unmoved();
    }

    private Step touched(FingerHappening touch) {
        if (touch instanceof FingerHappening.FingerMatched) {
            return PrintSteps.towardsPaper(bearer.touchedAgain(), choice, document);
        }
        if (touch instanceof FingerHappening.FingerDiffered) {
            return again(FingerFinding.DIFFERED);
        }
        if (touch instanceof FingerHappening.FingerPoor poor) {
            return again(poor.finding());
        }
        if (touch instanceof FingerHappening.FingerTriesSpent) {
            return Step.ended(new PrintOutcome.FingerRefused(bearer));
        }
        return touch instanceof FingerHappening.FingerTroubled troubled ? failed(troubled.code()) : Step.unmoved();
    }

    private Step again(FingerFinding what) {
        return Step.to(
                new AskingFingerAgain(bearer, finger, choice, document, what), new PrintErrand.ScanFingerAgain(finger));
    }

    private Step failed(TroubleCode code) {
        return PrintSteps.nothing(bearer, code, choice.left());
    }

    @Override
    public PrintStage of(Bearer other) {
        return new AskingFingerAgain(other, finger, choice, document, finding);
    }

    @Override
    public boolean showsPersonalData() {
        return false;
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Errand> whenLeft() {
        return List.of(new PrintErrand.StopScanning());
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.askingFingerAgain(this);
    }
}
