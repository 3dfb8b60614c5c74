// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.identity.Recognition;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.identify.IdentifyOutcome.AnotherWay;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.GroupedDigits;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** NIK and PIN: what is typed, what is shown of it, and what follows on the office's answers. */
class PinTest {
    private static final String NIK = "9901015507940001";

    private final TypedDigits nik = Samples.typed(NIK);
    private final TypedDigits pin = Samples.typed("482913");
    private final Claim claim = new Claim.ByNik(nik);
    private final Evidence evidence = new Evidence.NikAndPin(nik, new Pin(pin));
    private final OpeningVisit opening = new OpeningVisit(evidence, new Recognition.Anew());
    private final EnteringPin first = entering(TypedDigits.none(Pin.LENGTH), new PinFinding.First());
    private final Step anotherWay = Step.ended(new AnotherWay(WhyHere.ANOTHER_WANTED));

    private EnteringPin entering(TypedDigits typed, PinFinding finding) {
        return new EnteringPin(claim, typed, finding);
    }

    private static EnteringNik nik(String typed) {
        return new EnteringNik(Samples.typed(typed, 16), GroupedDigits.Reading.CURRENT_GROUP);
    }

    private static Pressed key(int digit) {
        return new Pressed(TypedDigits.KEY + digit);
    }

    @TestFactory
    Stream<DynamicTest> enteringNik() {
        EnteringNik full = new EnteringNik(nik, GroupedDigits.Reading.CURRENT_GROUP);
        return new StageTable()
                .row("a digit", nik("99"), key(0), Step.updated(nik("990")))
                .row("a slip", nik("990"), new Pressed(TypedDigits.CORRECT), Step.updated(nik("99")))
                .row("all digits", full, new Pressed(EnteringNik.CONTINUE), Step.to(first))
                .row("another way", full, new Pressed(ReadingNotice.OTHER_WAY), anotherWay)
                .row("back", nik(""), new Pressed(Controls.BACK), anotherWay)
                .ignores(full, key(7), new Pressed("angka-x"), new Pressed("angka-10"))
                .ignores(nik("99"), new Pressed(EnteringNik.CONTINUE))
                .ignores(nik(""), new Pressed(TypedDigits.CORRECT))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> enteringPin() {
        EnteringPin full = entering(pin, new PinFinding.First());
        EnteringPin five = entering(Samples.typed("48291", Pin.LENGTH), new PinFinding.Differed(2));
        return new StageTable()
                .row("a digit", five, key(3), Step.updated(entering(pin, new PinFinding.Differed(2))))
                .row(
                        "all digits",
                        full,
                        new Pressed(EnteringPin.CONTINUE),
                        Step.to(opening, new IdentifyErrand.OpenVisit(evidence)))
                .row(
                        "back to the NIK, which may have been mistyped",
                        five,
                        new Pressed(Controls.BACK),
                        Step.to(new EnteringNik(nik, GroupedDigits.Reading.CURRENT_GROUP)))
                .row("another way", five, new Pressed(ReadingNotice.OTHER_WAY), anotherWay)
                .ignores(five, new Pressed(EnteringPin.CONTINUE))
                .ignores(full, key(1))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> answersOfTheOffice() {
        return new StageTable()
                .row(
                        "differs",
                        opening,
                        new OpeningHappening.PinDiffered(2),
                        Step.to(entering(TypedDigits.none(Pin.LENGTH), new PinFinding.Differed(2))))
                .row(
                        "locked",
                        opening,
                        new OpeningHappening.PinClosed(WhyHere.PIN_LOCKED),
                        Step.ended(new AnotherWay(WhyHere.PIN_LOCKED)))
                .row(
                        "resting",
                        opening,
                        new OpeningHappening.PinClosed(WhyHere.PIN_RESTING),
                        Step.ended(new AnotherWay(WhyHere.PIN_RESTING)))
                .tests();
    }

    @Test
    void onlyTheGroupThatIsBeingTypedCanBeRead() {
        assertThat(nik("").shown().groups()).containsExactly("––––", "––––", "––––", "––––");
        assertThat(nik("9901").shown().groups()).containsExactly("9901", "––––", "––––", "––––");
        assertThat(nik("99010").shown().groups()).containsExactly("••••", "0–––", "––––", "––––");
        assertThat(nik(NIK).shown().groups()).containsExactly("••••", "••••", "••••", "0001");
        assertThat(nik("990101").on(new Pressed(TypedDigits.CORRECT))).isEqualTo(Step.updated(nik("99010")));
    }

    @Test
    void theIdleWarningHidesTheNikAndForgetsThePin() {
        EnteringNik warned = (EnteringNik) nik("990101").warned();
        assertThat(warned.shown().groups()).containsExactly("••••", "••––", "––––", "––––");
        assertThat(warned.on(key(5))).isEqualTo(Step.updated(nik("9901015")));
        EnteringPin again =
                (EnteringPin) entering(pin, new PinFinding.Differed(1)).warned();
        assertThat(again.typed().count()).isZero();
        assertThat(again.finding()).isEqualTo(new PinFinding.Differed(1));
        assertThat(again.holds()).doesNotContain(pin);
    }

    @Test
    void whatIsTypedIsHeldUntilTheOfficeWasAskedAndNoLonger() {
        assertThat(opening.holds()).containsExactly(nik, pin);
        Step.Entered again = (Step.Entered) opening.on(new OpeningHappening.PinDiffered(1));
        assertThat(again.stage().holds()).anyMatch(one -> one == nik).noneMatch(one -> one == pin);
        assertThat(first.isSomebodys()).isFalse();
    }

    @Test
    void aScannedCodeIsConfirmedByAPinToo() {
        CodeToken code = new CodeToken(new byte[] {1, 2, 3});
        Claim scanned = new Claim.ByCode(code);
        Evidence shown = new Evidence.QrAndPin(code, new Pin(pin));
        assertThat(scanned.confirmed(new Pin(pin)))
                .isEqualTo(
                        Step.to(new OpeningVisit(shown, new Recognition.Anew()), new IdentifyErrand.OpenVisit(shown)));
        assertThat(Claim.of(shown)).isEqualTo(scanned);
        assertThat(scanned.holds()).isEqualTo(List.of(code));
        assertThat(scanned.takenBack()).isEqualTo(anotherWay);
    }
}
