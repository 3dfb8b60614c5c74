// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.farewell;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.journey.farewell.AskingForMoreTime;
import id.anjungan.core.journey.farewell.ChoosingCopy;
import id.anjungan.core.journey.farewell.Farewell;
import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.journey.farewell.FarewellStage;
import id.anjungan.core.journey.farewell.Keepsake;
import id.anjungan.core.journey.farewell.Opinion;
import id.anjungan.core.journey.farewell.PrintingReceipt;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.journey.farewell.ReportingFault;
import id.anjungan.core.journey.print.TakingPaper;
import id.anjungan.ui.drawing.CardPicture;
import id.anjungan.ui.drawing.DocumentPicture;
import id.anjungan.ui.drawing.DonePicture;
import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.PavilionPicture;
import id.anjungan.ui.drawing.SlotPicture;
import id.anjungan.ui.drawing.TimePicture;
import id.anjungan.ui.pen.Faults;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.text.KindNames;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import id.anjungan.ui.widgets.Trail;
import java.util.ArrayList;
import java.util.List;

/** The end of a visit, and the question whether it has ended. */
public final class FarewellScreens implements FarewellStage.Reader<Screen> {
    private final Pen pen;

    public FarewellScreens(Pen pen) {
        this.pen = pen;
    }

    @Override
    public Screen askingForMoreTime(AskingForMoreTime stage) {
        Screen screen = new Screen(pen.words("title"))
                .lead(pen.words("lead", pen.lapse().limit().toSeconds()))
                .bar(BarItem.FINISH)
                .picture(new TimePicture());
        if (stage.interrupted() instanceof TakingPaper) {
            screen.with(Panels.hint(Sign.WARNING, pen.words("paper")));
        }
        return screen.deed(pen.main(AskingForMoreTime.YES, Sign.NEXT));
    }

    @Override
    public Screen farewell(Farewell stage) {
        String parting = stage.parting().name();
        Screen screen = new Screen(pen.words(parting))
                .lead(pen.words(parting + ".lead"))
                .bar(BarItem.FINISH)
                .picture(picture(stage));
        if (stage.card() == CardPlace.LEFT_BEHIND) {
            screen.with(Panels.hint(Sign.WARNING, pen.words("another")));
        } else if (stage.card() != CardPlace.ABSENT) {
            screen.with(Panels.hint(Sign.CARD, pen.words("card")));
        } else if (stage.parting() == Parting.PRINTED || stage.parting() == Parting.PRINTED_QUIETLY) {
            screen.with(Panels.hint(Sign.INFORMATION, pen.words("genuine")));
        }
        if (stage.card() == CardPlace.ABSENT) {
            opinion(screen, stage.opinion());
        }
        if (!stage.receipt().items().isEmpty()) {
            screen.deed(pen.other(Farewell.FAULTY));
        }
        return keepsake(screen, stage.keepsake());
    }

    @Override
    public Screen choosingCopy(ChoosingCopy stage) {
        Screen screen = pen.screen().at(Trail.Step.AMBIL).bar(BarItem.BACK, BarItem.FINISH);
        List<Receipt.Item> items = stage.farewell().receipt().items();
        KindNames names = new KindNames(pen.texts());
        List<Press> choices = new ArrayList<>();
        for (Receipt.Item item : items) {
            String id = ChoosingCopy.COPY + (choices.size() + 1);
            choices.add(Press.choice(id, Sign.LETTER, names.discreet(item.kind()), pen.words("sheets", item.sheets()))
                    .personal());
        }
        return screen.adorned(DocumentPicture.several()).with(Columns.of(choices));
    }

    @Override
    public Screen reportingFault(ReportingFault stage) {
        return Faults.draw(pen.texts()).bar(BarItem.BACK, BarItem.FINISH);
    }

    private void opinion(Screen screen, Opinion.Question question) {
        if (question == Opinion.Question.ANSWERED) {
            screen.with(Panels.hint(Sign.CHECK, pen.words("rated")));
        } else if (question == Opinion.Question.ASKED) {
            screen.with(Panels.asked(
                    pen.words("rate"),
                    List.of(
                            Press.face(Opinion.VERY_GOOD.control(), Sign.DELIGHTED, pen.words("very-good")),
                            Press.face(Opinion.GOOD.control(), Sign.CONTENT, pen.words("good")),
                            Press.face(Opinion.POOR.control(), Sign.UNHAPPY, pen.words("poor")))));
        }
    }

    private Screen keepsake(Screen screen, Keepsake keepsake) {
        if (keepsake instanceof Keepsake.Offered) {
            return screen.deed(pen.other(Farewell.RECEIPT));
        }
        if (keepsake instanceof Keepsake.Handed) {
            return screen.with(Panels.hint(Sign.CHECK, pen.words("receipt")));
        }
        return keepsake instanceof Keepsake.Missing missing
                ? screen.with(pen.trouble(missing.code().code()))
                : screen;
    }

    @Override
    public Screen printingReceipt(PrintingReceipt stage) {
        Screen screen = pen.screen().bar(BarItem.FINISH).picture(SlotPicture.printingReceipt());
        return stage.farewell().card() == CardPlace.ABSENT
                ? screen
                : screen.with(Panels.hint(Sign.CARD, pen.texts().get("farewell.Farewell.card")));
    }

    private static Drawing picture(Farewell stage) {
        if (stage.card() != CardPlace.ABSENT) {
            return new CardPicture(CardPicture.Act.LIFT);
        }
        return stage.parting() == Parting.PRINTED ? new DonePicture() : new PavilionPicture();
    }
}
