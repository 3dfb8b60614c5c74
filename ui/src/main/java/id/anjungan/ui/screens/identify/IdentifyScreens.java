// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.identify;

import id.anjungan.core.journey.identify.AskingForFinger;
import id.anjungan.core.journey.identify.AtTerminal;
import id.anjungan.core.journey.identify.AwaitingCard;
import id.anjungan.core.journey.identify.ChoosingWayIn;
import id.anjungan.core.journey.identify.EnteringNik;
import id.anjungan.core.journey.identify.EnteringPin;
import id.anjungan.core.journey.identify.IdentifyStage;
import id.anjungan.core.journey.identify.OpeningVisit;
import id.anjungan.core.journey.identify.ReadingCard;
import id.anjungan.core.journey.identify.ReadingNotice;
import id.anjungan.core.journey.identify.ScanningQr;
import id.anjungan.ui.drawing.CardPicture;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.WorkPicture;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.pen.PinPad;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import id.anjungan.ui.widgets.Trail.Step;
import java.util.List;

/** The screens from the choice of a way in to a visit that the office has opened. */
public final class IdentifyScreens implements IdentifyStage.Reader<Screen> {
    private final Pen pen;

    public IdentifyScreens(Pen pen) {
        this.pen = pen;
    }

    @Override
    public Screen choosingWayIn(ChoosingWayIn stage) {
        return masuk(WayInScreen.draw(pen, stage));
    }

    @Override
    public Screen readingNotice(ReadingNotice stage) {
        return masuk(new Screen(pen.words("title")))
                .picture(new CardPicture(CardPicture.Act.LAY))
                .with(Panels.notice(
                        List.of(pen.words("reads"), pen.words("purpose"), pen.words("basis"), pen.words("choice"))))
                .deed(pen.other(ReadingNotice.OTHER_WAY))
                .deed(pen.main(ReadingNotice.CONTINUE, Sign.NEXT));
    }

    @Override
    public Screen awaitingCard(AwaitingCard stage) {
        return masuk(CardScreen.draw(pen, stage)).deed(pen.other(ReadingNotice.OTHER_WAY));
    }

    @Override
    public Screen readingCard(ReadingCard stage) {
        return pen.screen()
                .at(Step.MASUK)
                .bar(BarItem.FINISH)
                .picture(new CardPicture(CardPicture.Act.LEAVE))
                .meanwhile(pen.words("long"));
    }

    @Override
    public Screen askingForFinger(AskingForFinger stage) {
        List<Press> hindered =
                List.of(pen.other(AskingForFinger.FINGER_MISSING), pen.other(AskingForFinger.OUT_OF_REACH));
        return masuk(FingerScreen.draw(pen, stage))
                .with(Columns.abreast(hindered))
                .deed(pen.other(AskingForFinger.HARD_TO_READ));
    }

    @Override
    public Screen atTerminal(AtTerminal stage) {
        return masuk(TerminalScreen.draw(pen, stage))
                .deed(pen.other(ReadingNotice.OTHER_WAY))
                .deed(pen.other(AskingForFinger.HARD_TO_READ));
    }

    @Override
    public Screen scanningQr(ScanningQr stage) {
        return masuk(CodeScreen.draw(pen, stage)).deed(pen.other(ReadingNotice.OTHER_WAY));
    }

    @Override
    public Screen enteringNik(EnteringNik stage) {
        return masuk(NikScreen.draw(pen, stage));
    }

    @Override
    public Screen enteringPin(EnteringPin stage) {
        Screen screen = PinPad.pin(pen, stage.typed(), stage.finding()).deed(pen.other(ReadingNotice.OTHER_WAY));
        return masuk(PinPad.keys(screen, pen, stage.typed(), EnteringPin.CONTINUE));
    }

    @Override
    public Screen openingVisit(OpeningVisit stage) {
        return pen.screen()
                .at(Step.MASUK)
                .bar(BarItem.FINISH)
                .picture(new WorkPicture())
                .meanwhile(pen.words("long"));
    }

    private static Screen masuk(Screen screen) {
        return screen.at(Step.MASUK).bar(BarItem.BACK, BarItem.FINISH);
    }
}
