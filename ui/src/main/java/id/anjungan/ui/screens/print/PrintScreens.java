// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offer.Medium;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.journey.print.AskingFingerAgain;
import id.anjungan.core.journey.print.AwaitingDocuments;
import id.anjungan.core.journey.print.CheckingPrintPin;
import id.anjungan.core.journey.print.Choice;
import id.anjungan.core.journey.print.ChoosingDocuments;
import id.anjungan.core.journey.print.Confirming;
import id.anjungan.core.journey.print.EnteringPrintPin;
import id.anjungan.core.journey.print.PrintStage;
import id.anjungan.core.journey.print.Printing;
import id.anjungan.core.journey.print.ReadingElsewhere;
import id.anjungan.core.journey.print.ReportingFault;
import id.anjungan.core.journey.print.Reserving;
import id.anjungan.core.journey.print.TakingCardBack;
import id.anjungan.core.journey.print.TakingPaper;
import id.anjungan.ui.drawing.CardPicture;
import id.anjungan.ui.drawing.DocumentPicture;
import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.SlotPicture;
import id.anjungan.ui.drawing.WorkPicture;
import id.anjungan.ui.pen.Faults;
import id.anjungan.ui.pen.Finger;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.pen.PinPad;
import id.anjungan.ui.pen.Sight;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Screen;
import id.anjungan.ui.widgets.Trail.Step;
import javafx.scene.Node;

/** The screens from what the office offers to the sheets in the citizen's hand. */
public final class PrintScreens implements PrintStage.Reader<Screen> {
    private final Pen pen;

    public PrintScreens(Pen pen) {
        this.pen = pen;
    }

    @Override
    public Screen choosingDocuments(ChoosingDocuments stage) {
        return OffersScreen.draw(pen, stage).at(Step.PILIH).bar(BarItem.FINISH);
    }

    @Override
    public Screen readingElsewhere(ReadingElsewhere stage) {
        return ElsewhereScreen.draw(pen, stage);
    }

    @Override
    public Screen confirming(Confirming stage) {
        return ConfirmScreen.draw(pen, stage).at(Step.PILIH).bar(BarItem.BACK, BarItem.FINISH);
    }

    @Override
    public Screen awaitingDocuments(AwaitingDocuments stage) {
        return cetak(pen.screen()).bar(BarItem.BACK).picture(new WorkPicture()).meanwhile(pen.words("long"));
    }

    @Override
    public Screen askingFingerAgain(AskingFingerAgain stage) {
        Screen screen = cetak(new Screen(pen.words("title", Finger.name(pen, stage.position()))))
                .lead(pen.words("lead"))
                .bar(BarItem.BACK)
                .picture(Finger.picture(stage.position(), stage.finding()));
        Finger.finding(pen, stage.finding()).ifPresent(words -> screen.with(Panels.hint(Sign.INFORMATION, words)));
        return screen;
    }

    @Override
    public Screen enteringPrintPin(EnteringPrintPin stage) {
        Screen screen = PinPad.pin(pen, stage.typed(), stage.finding());
        return cetak(PinPad.keys(screen, pen, stage.typed(), EnteringPrintPin.CONTINUE))
                .bar(BarItem.BACK);
    }

    @Override
    public Screen checkingPrintPin(CheckingPrintPin stage) {
        return cetak(pen.screen()).picture(new WorkPicture()).meanwhile(pen.words("long"));
    }

    @Override
    public Screen takingCardBack(TakingCardBack stage) {
        Screen screen = cetak(pen.screen()).bar(BarItem.BACK).picture(new CardPicture(CardPicture.Act.LIFT));
        if (stage.bearer().card() == CardPlace.UNSEEN) {
            screen.with(Panels.hint(Sign.INFORMATION, pen.words("unseen")))
                    .deed(pen.main(TakingCardBack.LIFTED, Sign.CHECK));
        }
        return screen;
    }

    @Override
    public Screen reserving(Reserving stage) {
        return cetak(pen.screen()).picture(new WorkPicture()).meanwhile(pen.words("long"));
    }

    @Override
    public Screen printing(Printing stage) {
        if (stage.held() != Obstacle.NONE) {
            return cetak(pen.troubled(stage.code())).picture(Sight.of(stage.code()));
        }
        Offer chosen = stage.choice().chosen();
        Screen screen = cetak(onMedium(chosen, SlotPicture.printing()))
                .meanwhile(pen.words(medium(chosen) + "long", chosen.pages()));
        return which(screen, stage.choice());
    }

    @Override
    public Screen takingPaper(TakingPaper stage) {
        Offer chosen = stage.choice().chosen();
        Screen screen = onMedium(chosen, SlotPicture.taking())
                .at(Step.AMBIL)
                .bar(BarItem.FINISH)
                .with(reminder(chosen));
        return printed(screen, stage.choice())
                .deed(pen.other(TakingPaper.FAULTY))
                .deed(pen.main(TakingPaper.TAKEN, Sign.CHECK));
    }

    /** The longer it lies, the plainer it is said. */
    private Node reminder(Offer chosen) {
        String medium = medium(chosen);
        return switch (Math.min(pen.lapse().beats(), 2)) {
            case 0 -> Panels.hint(Sign.INFORMATION, pen.words(medium + "check"));
            case 1 -> Panels.hint(Sign.WARNING, pen.words(medium + "remind"));
            default -> Panels.hint(Sign.WARNING, pen.words(medium + "alarm"));
        };
    }

    @Override
    public Screen reportingFault(ReportingFault stage) {
        return Faults.draw(pen.texts()).bar(BarItem.BACK, BarItem.FINISH);
    }

    /** Paper comes out of one slot and cards of another. */
    private Screen onMedium(Offer chosen, Drawing slot) {
        return chosen.medium() == Medium.CARD
                ? new Screen(pen.words("card.title"))
                        .lead(pen.words("card.lead"))
                        .picture(DocumentPicture.of(chosen.kind()).outOfSlot())
                : pen.screen().picture(slot);
    }

    private static String medium(Offer chosen) {
        return chosen.medium() == Medium.CARD ? "card." : "";
    }

    /** Of several documents: which of them this is. */
    private Screen which(Screen screen, Choice choice) {
        if (choice.order().size() == 1) {
            return screen;
        }
        String name = Kind.name(pen, choice.chosen().kind());
        String which =
                pen.texts().get("order.which", choice.position(), choice.order().size());
        return screen.with(Panels.which(Kind.sign(choice.chosen().kind()), which, name));
    }

    /** What has come out: its kind, how much of it, and which of several it is. */
    private Screen printed(Screen screen, Choice choice) {
        Offer chosen = choice.chosen();
        String amount = pen.words(medium(chosen) + "done", chosen.pages());
        String which = choice.order().size() == 1
                ? amount
                : pen.texts()
                                .get(
                                        "order.which",
                                        choice.position(),
                                        choice.order().size()) + " · " + amount;
        return screen.with(Panels.which(Kind.sign(chosen.kind()), which, Kind.name(pen, chosen.kind())));
    }

    private static Screen cetak(Screen screen) {
        return screen.at(Step.CETAK).bar(BarItem.FINISH);
    }
}
