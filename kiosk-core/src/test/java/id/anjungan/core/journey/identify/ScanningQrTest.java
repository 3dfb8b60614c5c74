// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CodeFinding;
import id.anjungan.core.device.CodeHappening;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScanningQrTest {
    private final CodeToken token = new CodeToken(new byte[] {1, 2, 3});
    private final ScanningQr first = new ScanningQr(CodeFinding.FIRST);
    private final ScanningQr expired = new ScanningQr(CodeFinding.EXPIRED);

    private static Step failed(TroubleCode code) {
        return Step.ended(new IdentifyOutcome.Failed(code, Recovery.OTHER_WAY));
    }

    @TestFactory
    Stream<DynamicTest> whatFollows() {
        Step anotherWay = Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED));
        EnteringPin pin =
                new EnteringPin(new Claim.ByCode(token), TypedDigits.none(Pin.LENGTH), new PinFinding.First());
        return new StageTable()
                .row("a good code", expired, new CodeHappening.CodeAccepted(token), Step.to(pin))
                .row(
                        "another code",
                        first,
                        new CodeHappening.CodeRefused(CodeFinding.EXPIRED),
                        Step.to(expired, new IdentifyErrand.ScanCode()))
                .row(
                        "scanner troubled",
                        first,
                        new CodeHappening.ScannerTroubled(TroubleCode.CODE_SCANNER_GONE),
                        failed(TroubleCode.CODE_SCANNER_GONE))
                .row(
                        "scanner gone",
                        first,
                        new DeviceHappening.CodeScannerGone(),
                        failed(TroubleCode.CODE_SCANNER_GONE))
                .row(
                        "no keys yet",
                        first,
                        new OfficeTroubled(TroubleCode.OFFICE_SILENT),
                        failed(TroubleCode.OFFICE_SILENT))
                .row(
                        "nothing for ten seconds",
                        first,
                        new PatienceOver(),
                        Step.updated(new ScanningQr(CodeFinding.NOT_SEEN)))
                .row("another way", first, new Pressed(ReadingNotice.OTHER_WAY), anotherWay)
                .row("back", expired, new Pressed(Controls.BACK), anotherWay)
                .ignores(expired, new PatienceOver(), new CodeHappening.CodeNotAwaited())
                .tests();
    }

    @Test
    void theScannerLooksNoLongerThanItIsAsked() {
        assertThat(first.whenLeft()).isEqualTo(List.of(new IdentifyErrand.StopScanningCode()));
        assertThat(expired.code()).isEqualTo("K-233");
        assertThat(expired.patience()).isEqualTo(Patience.idle());
        assertThat(new ScanningQr(CodeFinding.NOT_SEEN).patience()).isEqualTo(Patience.idle());
    }

    @Test
    void whatTheOfficeHasUsedUpIsToldLikeWhatWasUsedHere() {
        Evidence shown = new Evidence.QrAndPin(token, new Pin(Samples.typed("482913")));
        assertThat(new OpeningVisit(shown, new Recognition.Anew()).on(new OpeningHappening.CodeSpent()))
                .isEqualTo(Step.to(new ScanningQr(CodeFinding.USED), new IdentifyErrand.ScanCode()));
    }
}
