// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.FingerHappening.FingerDiffered;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.FingerHappening.FingerTriesSpent;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.identity.VerifiedCitizen;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.print.DocumentHappening.DocumentNotReady;
import id.anjungan.core.journey.print.DocumentHappening.DocumentReady;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PrintTest {
    private final VerifiedCitizen citizen = Samples.citizen();
    private final FingerOnFile finger = Samples.finger();
    private final Bearer bearer = new Bearer(citizen, finger, Bearer.Touch.FRESH, CardPlace.ABSENT);
    private final Bearer withCard = bearer.with(CardPlace.LYING);
    private final Bearer doubted = bearer.doubted();
    private final Trusted document = TrustedSample.of("%PDF".getBytes(StandardCharsets.US_ASCII), 1);
    private final Offer offer = document.offer();
    private final List<Offer> offers = List.of(offer, Samples.childsAkta());
    private final Selection selection = new Selection(new Offering(offers, List.of()), Set.of(Offer.Medium.A4));
    private final Choice choice = Choice.of(selection, offer);
    private final Draft ready = new Draft.Ready(document);
    private final Pressed back = new Pressed(Controls.BACK);
    private final Step list = Step.to(new ChoosingDocuments(bearer, selection));
    private final Step prints =
            Step.to(new Reserving(bearer, choice), new PrintErrand.PrintDocument(citizen.grant(), document));
    private final Step fingerAgain = Step.to(
            new AskingFingerAgain(doubted, finger, choice, document, FingerFinding.FIRST),
            new PrintErrand.ScanFingerAgain(finger));

    private Confirming confirming(Bearer who, GuardianAct act, Draft draft) {
        return new Confirming(who, choice, act, draft);
    }

    private static Step nothing(Bearer who, TroubleCode code, Selection left) {
        return Step.ended(new PrintOutcome.NothingPrinted(who, code, left));
    }

    @TestFactory
    Stream<DynamicTest> choosingDocuments() {
        ChoosingDocuments stage = new ChoosingDocuments(bearer, selection);
        Offer childs = offers.get(1);
        return new StageTable()
                .row(
                        "one's own",
                        stage,
                        new Pressed("dokumen-1"),
                        Step.to(
                                confirming(bearer, GuardianAct.NOT_NEEDED, new Draft.Coming()),
                                new PrintErrand.PrepareDocument(citizen.grant(), offer)))
                .row(
                        "a child's",
                        stage,
                        new Pressed("dokumen-2"),
                        Step.to(
                                new Confirming(
                                        bearer, Choice.of(selection, childs), GuardianAct.ASKED, new Draft.Coming()),
                                new PrintErrand.PrepareDocument(citizen.grant(), childs)))
                .row(
                        "the card is lifted",
                        new ChoosingDocuments(withCard, selection),
                        new CardLifted(),
                        Step.updated(stage))
                .ignores(stage, new Pressed("dokumen-3"), new CardLaid(), new PatienceOver())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> confirming() {
        Confirming coming = confirming(bearer, GuardianAct.NOT_NEEDED, new Draft.Coming());
        Confirming here = confirming(bearer, GuardianAct.NOT_NEEDED, ready);
        Confirming asked = confirming(bearer, GuardianAct.ASKED, ready);
        Pressed print = new Pressed("cetak");
        return new StageTable()
                .row("ready", coming, new DocumentReady(document), Step.updated(here))
                .row("not ready yet", coming, print, Step.to(new AwaitingDocuments(bearer, choice)))
                .row("printed", here, print, prints)
                .row(
                        "the card still lies",
                        confirming(withCard, GuardianAct.NOT_NEEDED, ready),
                        print,
                        Step.to(new TakingCardBack(withCard, choice, document)))
                .row("after the idle warning", confirming(doubted, GuardianAct.NOT_NEEDED, ready), print, fingerAgain)
                .row("the warning doubts the touch", (Confirming) here.warned(), print, fingerAgain)
                .ignores(asked, print)
                .row(
                        "the act is written down first",
                        asked,
                        new Pressed("saya-wali"),
                        Step.updated(asked, new PrintErrand.RecordGuardianship(citizen.grant(), offer, List.of())))
                .row(
                        "then it counts",
                        asked,
                        new DocumentHappening.ActRecorded(),
                        Step.updated(confirming(bearer, GuardianAct.DECLARED, ready)))
                .row("declared", confirming(bearer, GuardianAct.DECLARED, ready), print, prints)
                .row("back", coming, back, list)
                .row(
                        "rejected",
                        coming,
                        new DocumentNotReady(offer.id(), TroubleCode.SIGNATURE_INVALID),
                        nothing(bearer, TroubleCode.SIGNATURE_INVALID, selection))
                .ignores(coming, new DocumentNotReady("another", TroubleCode.SIGNATURE_INVALID))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> onTheWayToPaper() {
        AwaitingDocuments awaiting = new AwaitingDocuments(bearer, choice);
        AskingFingerAgain again = new AskingFingerAgain(doubted, finger, choice, document, FingerFinding.FIRST);
        TakingCardBack taking = new TakingCardBack(withCard, choice, document);
        TakingCardBack unseen = new TakingCardBack(bearer.with(CardPlace.UNSEEN), choice, document);
        return new StageTable()
                .row("ready at last", awaiting, new DocumentReady(document), prints)
                .row("back", awaiting, back, list)
                .row("matched", again, new FingerMatched(1), prints)
                .row(
                        "differs",
                        again,
                        new FingerDiffered(3),
                        Step.to(
                                new AskingFingerAgain(doubted, finger, choice, document, FingerFinding.DIFFERED),
                                new PrintErrand.ScanFingerAgain(finger)))
                .row("the last try", again, new FingerTriesSpent(), Step.ended(new PrintOutcome.FingerRefused(doubted)))
                .row("lifted", taking, new CardLifted(), prints)
                .row("back", taking, back, Step.to(new ChoosingDocuments(withCard, selection)))
                .row("nobody can see the card", taking, new ReaderGone(), Step.updated(unseen))
                .row("the reader is back", unseen, new CardLaid(), Step.updated(taking))
                .row("and the card is not there", unseen, new CardLifted(), prints)
                .row("the citizen says so where nobody sees it", unseen, new Pressed("sudah-diangkat"), prints)
                .ignores(taking, new Pressed("sudah-diangkat"), new CardLaid(), new PatienceOver())
                .row("lifted under the warning", taking.warned(), new CardLifted(), fingerAgain)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> atThePrinter() {
        Reserving reserving = new Reserving(bearer, choice);
        Printing printing = new Printing(bearer, choice, Obstacle.NONE);
        Printing held = new Printing(bearer, choice, Obstacle.JAM);
        return new StageTable()
                .row("reserved", reserving, new PrintHappening.CopyReserved("L-1"), Step.to(printing))
                .row(
                        "refused",
                        reserving,
                        new PrintHappening.CopyRefused("taken"),
                        nothing(bearer, TroubleCode.RESERVATION_REFUSED, choice.others()))
                .row("held", printing, new PrintHappening.PrintHeld(Obstacle.JAM), Step.updated(held))
                .row("goes on", held, new PrintHappening.PrintResumed(), Step.updated(printing))
                .row(
                        "printed",
                        printing,
                        new PrintHappening.SheetsPrinted("L-1"),
                        Step.to(new TakingPaper(bearer, choice, "L-1")))
                .row(
                        "not printed",
                        printing,
                        new PrintHappening.NotPrinted(PrintHappening.Why.PAPER_OUT),
                        nothing(bearer, TroubleCode.PAPER_OUT, selection))
                .row(
                        "in doubt",
                        printing,
                        new PrintHappening.LeftInDoubt(),
                        Step.ended(new PrintOutcome.LeftInDoubt(bearer, TroubleCode.PRINT_IN_DOUBT)))
                .ignores(held, new PatienceOver())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> atTheTray() {
        TakingPaper taking = new TakingPaper(bearer, choice, "L-1");
        ReportingFault reporting = new ReportingFault(bearer, choice, "L-1");
        return new StageTable()
                .row(
                        "pressed",
                        taking,
                        new Pressed("sudah-diambil"),
                        Step.updated(taking, new PrintErrand.ConfirmTaken("L-1")))
                .row(
                        "taken",
                        taking,
                        new DocumentHappening.SheetsTaken(),
                        Step.ended(new PrintOutcome.Printed(bearer, choice, "L-1")))
                .row("something is wrong", taking, new Pressed("bermasalah"), Step.to(reporting))
                .row("nothing is wrong", reporting, back, Step.to(taking))
                .row("blurred", reporting, new Pressed("buram"), reports(reporting, Complaint.BLURRED))
                .row("cut", reporting, new Pressed("terpotong"), reports(reporting, Complaint.CUT))
                .row("blank", reporting, new Pressed("kosong"), reports(reporting, Complaint.BLANK))
                .row("not mine", reporting, new Pressed("bukan-milik-saya"), reports(reporting, Complaint.NOT_MINE))
                .row(
                        "reported",
                        reporting,
                        new DocumentHappening.FaultReported(Complaint.CUT),
                        Step.ended(new PrintOutcome.Spoiled(bearer, Complaint.CUT)))
                .tests();
    }

    private static Step reports(ReportingFault stage, Complaint complaint) {
        return Step.updated(stage, new PrintErrand.ReportFaulty("L-1", complaint));
    }
}
