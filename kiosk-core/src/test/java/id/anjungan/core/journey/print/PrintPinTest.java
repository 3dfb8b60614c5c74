// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An offer that asks for its PIN cetak, and offers that demand more than a PIN. */
class PrintPinTest {
    private final Trusted document = TrustedSample.of("%PDF".getBytes(StandardCharsets.US_ASCII), 1);
    private final Offer offer = Samples.asking(document.offer(), Assurance.NIK_AND_PIN, true);
    private final Offer demanding = Samples.asking(Samples.childsAkta(), Assurance.OFFICER, true);
    private final List<Offer> offers = List.of(offer, demanding);
    private final Selection selection = new Selection(new Offering(offers, List.of()), Set.of(Offer.Medium.A4));
    private final Choice choice = Choice.of(selection, offer);
    private final Bearer bearer = new Bearer(
            Samples.citizen(Assurance.NIK_AND_PIN), new Recognition.Anew(), Bearer.Touch.FRESH, CardPlace.ABSENT);
    private final FingerOnFile finger = Samples.finger();
    private final TypedDigits typed = Samples.typed("482913");
    private final CheckingPrintPin checking = new CheckingPrintPin(bearer, choice, document, new Pin(typed));
    private final Step prints = Step.to(
            new Reserving(bearer, choice),
            new PrintErrand.PrintDocument(bearer.citizen().grant(), document));

    private EnteringPrintPin entering(Bearer who, TypedDigits digits, PinFinding finding) {
        return new EnteringPrintPin(who, choice, document, digits, finding);
    }

    private EnteringPrintPin first(Bearer who) {
        return entering(who, TypedDigits.none(Pin.LENGTH), new PinFinding.First());
    }

    @TestFactory
    Stream<DynamicTest> entering() {
        Confirming confirming = new Confirming(bearer, choice, GuardianAct.NOT_NEEDED, new Draft.Ready(document));
        EnteringPrintPin full = entering(bearer, typed, new PinFinding.First());
        EnteringPrintPin five = entering(bearer, Samples.typed("48291", Pin.LENGTH), new PinFinding.Differed(1));
        return new StageTable()
                .row("asked before anything else", confirming, new Pressed("cetak"), Step.to(first(bearer)))
                .row(
                        "a digit",
                        five,
                        new Pressed("angka-3"),
                        Step.updated(entering(bearer, typed, new PinFinding.Differed(1))))
                .row(
                        "complete",
                        full,
                        new Pressed("lanjut"),
                        Step.to(
                                checking,
                                new PrintErrand.ReleaseDocument(bearer.citizen().grant(), offer, new Pin(typed))))
                .row("back", five, new Pressed(Controls.BACK), Step.to(new ChoosingDocuments(bearer, selection)))
                .ignores(five, new Pressed("lanjut"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> answers() {
        CheckingPrintPin lying = new CheckingPrintPin(bearer.with(CardPlace.LYING), choice, document, new Pin(typed));
        return new StageTable()
                .row("right", checking, new DocumentHappening.DocumentReleased(), prints)
                .row(
                        "right, but a card lies",
                        lying,
                        new DocumentHappening.DocumentReleased(),
                        Step.to(new TakingCardBack(bearer.with(CardPlace.LYING), choice, document)))
                .row(
                        "differs",
                        checking,
                        new DocumentHappening.PrintPinDiffered(1),
                        Step.to(entering(bearer, TypedDigits.none(Pin.LENGTH), new PinFinding.Differed(1))))
                .row(
                        "locked",
                        checking,
                        new DocumentHappening.PrintPinLocked(),
                        Step.ended(new PrintOutcome.NothingPrinted(bearer, TroubleCode.PRINT_PIN_LOCKED, selection)))
                .row(
                        "the office is silent",
                        checking,
                        new DocumentHappening.DocumentNotReady(offer.id(), TroubleCode.OFFICE_SILENT),
                        Step.ended(new PrintOutcome.NothingPrinted(bearer, TroubleCode.OFFICE_SILENT, selection)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> afterTheIdleWarning() {
        EnteringPrintPin warned = (EnteringPrintPin)
                entering(bearer, typed, new PinFinding.First()).warned();
        CheckingPrintPin again = new CheckingPrintPin(bearer.doubted(), choice, document, new Pin(typed));
        Bearer byFinger = new Bearer(bearer.citizen(), finger, Bearer.Touch.DOUBTED, CardPlace.ABSENT);
        CheckingPrintPin withFinger = new CheckingPrintPin(byFinger, choice, document, new Pin(typed));
        return new StageTable()
                .row(
                        "it is typed anew",
                        warned,
                        new Pressed("angka-4"),
                        Step.updated(
                                entering(bearer.doubted(), Samples.typed("4", Pin.LENGTH), new PinFinding.First())))
                .row("and tells who stands here", again, new DocumentHappening.DocumentReleased(), prints)
                .row(
                        "where no finger can",
                        withFinger,
                        new DocumentHappening.DocumentReleased(),
                        Step.to(
                                new AskingFingerAgain(byFinger, finger, choice, document, FingerFinding.FIRST),
                                new PrintErrand.ScanFingerAgain(finger)))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> whatDemandsMore() {
        ChoosingDocuments stage = new ChoosingDocuments(bearer, selection);
        ChoosingDocuments enough = new ChoosingDocuments(bearer, new Selection(Offering.of(offer), selection.media()));
        return new StageTable()
                .ignores(stage, new Pressed("dokumen-2"))
                .row(
                        "another way in",
                        stage,
                        new Pressed(ChoosingDocuments.OTHER_WAY),
                        Step.ended(new PrintOutcome.OtherWayWanted(bearer)))
                .ignores(enough, new Pressed(ChoosingDocuments.OTHER_WAY))
                .tests();
    }

    @Test
    void thePinIsHeldUntilTheOfficeWasAskedAndNoLonger() {
        assertThat(entering(bearer, typed, new PinFinding.First()).holds()).contains(typed);
        assertThat(checking.holds()).contains(typed);
        assertThat(entering(bearer, typed, new PinFinding.First()).warned().holds())
                .doesNotContain(typed);
    }
}
