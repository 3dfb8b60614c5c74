// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CodeFinding;
import id.anjungan.core.device.CodeHappening;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;

/** The citizen is asked to show the office's QR code; each code that was told about is a new entry of this stage. */
public record ScanningQr(CodeFinding finding) implements IdentifyStage {
    private static final Duration UNTIL_HINT = Duration.ofSeconds(10);

    /** Asks for a code, with what was wrong with the one before. */
    static Step ask(CodeFinding finding) {
        return Step.to(new ScanningQr(finding), new IdentifyErrand.ScanCode());
    }

    @Override
    public Step on(Happening happening) {
        if (happening instanceof CodeHappening code) {
            return shown(code);
        }
        if (happening instanceof DeviceHappening.CodeScannerGone) {
            return failed(DeviceTroubles.codeScannerGone());
        }
        if (happening instanceof OfficeTroubled office) {
            return failed(office.code());
        }
        if (happening instanceof PatienceOver && finding == CodeFinding.FIRST) {
            return Step.updated(new ScanningQr(CodeFinding.NOT_SEEN));
        }
        return happening instanceof Pressed pressed ? pressed(pressed) : Step.unmoved();
    }

    private static Step shown(CodeHappening code) {
        if (code instanceof CodeHappening.CodeAccepted accepted) {
            return EnteringPin.ask(new Claim.ByCode(accepted.token()), new PinFinding.First());
        }
        if (code instanceof CodeHappening.CodeRefused refused) {
            return ask(refused.finding());
        }
        return code instanceof CodeHappening.ScannerTroubled troubled ? failed(troubled.code()) : Step.unmoved();
    }

    private static Step failed(TroubleCode code) {
        return Step.ended(new IdentifyOutcome.Failed(code, Recovery.OTHER_WAY));
    }

    private static Step pressed(Pressed pressed) {
        return pressed.is(ReadingNotice.OTHER_WAY) || pressed.is(Controls.BACK)
                ? Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return finding == CodeFinding.FIRST ? Patience.citizen(UNTIL_HINT) : Patience.idle();
    }

    @Override
    public String code() {
        return finding.code();
    }

    @Override
    public List<Errand> whenLeft() {
        return List.of(new IdentifyErrand.StopScanningCode());
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.scanningQr(this);
    }
}
