// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.accompany;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.journey.accompany.AccompanyStage;
import id.anjungan.core.journey.accompany.AwaitingCitizen;
import id.anjungan.core.journey.accompany.AwaitingOfficer;
import id.anjungan.core.journey.accompany.ClearingReader;
import id.anjungan.core.journey.accompany.Comparing;
import id.anjungan.core.journey.accompany.EnteringNik;
import id.anjungan.core.journey.accompany.EnteringPin;
import id.anjungan.core.journey.accompany.FetchingRecord;
import id.anjungan.core.journey.accompany.GivingReason;
import id.anjungan.core.journey.accompany.ReadingCitizen;
import id.anjungan.core.journey.accompany.ReadingNotice;
import id.anjungan.core.journey.accompany.ReadingOfficer;
import id.anjungan.core.journey.accompany.SigningIn;
import id.anjungan.core.journey.accompany.Turn;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.ui.drawing.CardPicture;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.StaffPicture;
import id.anjungan.ui.drawing.WorkPicture;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.pen.PinPad;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.DigitBoxes;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import id.anjungan.ui.widgets.Trail.Step;
import java.util.List;

/** The screens of the way with an officer. */
public final class AccompanyScreens implements AccompanyStage.Reader<Screen> {
    private final Pen pen;

    public AccompanyScreens(Pen pen) {
        this.pen = pen;
    }

    @Override
    public Screen readingNotice(ReadingNotice stage) {
        return masuk(new Screen(pen.words("title")))
                .picture(new StaffPicture())
                .with(Panels.notice(List.of(pen.words("reads"), pen.words("purpose"), pen.words("basis"))))
                .deed(pen.other(AccompanyStage.OTHER_WAY))
                .deed(pen.main(AccompanyStage.CONTINUE, Sign.NEXT));
    }

    @Override
    public Screen clearingReader(ClearingReader stage) {
        Screen screen = Pen.isTroubled(stage) ? pen.troubled(stage.code()) : pen.screen();
        return masuk(screen.picture(new CardPicture(CardPicture.Act.LIFT))).deed(pen.other(AccompanyStage.OTHER_WAY));
    }

    @Override
    public Screen awaitingOfficer(AwaitingOfficer stage) {
        Screen screen = card(stage, stage.hint());
        if (stage.hint() == CardHint.FIRST) {
            String why = stage.occasion() == Turn.Occasion.ONCE_MORE ? "once-more" : "call";
            screen.with(Panels.hint(Sign.STAFF, pen.words(why)));
        }
        return screen.deed(pen.other(AccompanyStage.OTHER_WAY));
    }

    private Screen card(AccompanyStage stage, CardHint hint) {
        Screen screen = masuk(pen.screen()).picture(new CardPicture(CardPicture.Act.LAY));
        if (hint == CardHint.NOT_DETECTED) {
            screen.with(Panels.hint(Sign.INFORMATION, pen.words("not-detected")));
        } else if (Pen.isTroubled(stage)) {
            screen.with(pen.trouble(stage.code()));
        }
        return screen;
    }

    @Override
    public Screen readingOfficer(ReadingOfficer stage) {
        return reading();
    }

    @Override
    public Screen enteringPin(EnteringPin stage) {
        Screen screen = PinPad.pin(pen, stage.digits(), stage.finding());
        return masuk(PinPad.keys(screen, pen, stage.digits(), AccompanyStage.CONTINUE));
    }

    @Override
    public Screen signingIn(SigningIn stage) {
        return waiting();
    }

    @Override
    public Screen givingReason(GivingReason stage) {
        return masuk(pen.screen())
                .with(Columns.of(
                        stage.session().reasons().stream().map(this::reason).toList()));
    }

    private Press reason(OfficerReason reason) {
        return Press.choice(reason.control(), sign(reason), pen.words(reason.name()), "");
    }

    private static Sign sign(OfficerReason reason) {
        return switch (reason) {
            case FINGER_UNREADABLE -> Sign.FINGER;
            case CHIP_BROKEN -> Sign.CARD;
            case WITHOUT_CARD -> Sign.LETTER;
            case OUT_OF_REACH -> Sign.STAFF;
            case OTHER -> Sign.INFORMATION;
        };
    }

    @Override
    public Screen awaitingCitizen(AwaitingCitizen stage) {
        return card(stage, stage.hint()).deed(pen.other(AwaitingCitizen.WITHOUT_CARD));
    }

    @Override
    public Screen readingCitizen(ReadingCitizen stage) {
        return reading();
    }

    @Override
    public Screen enteringNik(EnteringNik stage) {
        Screen screen = pen.screen()
                .with(new DigitBoxes(stage.shown().groups(), stage.shown().current()));
        return masuk(PinPad.keys(screen, pen, stage.digits(), AccompanyStage.CONTINUE));
    }

    @Override
    public Screen fetchingRecord(FetchingRecord stage) {
        return waiting();
    }

    @Override
    public Screen comparing(Comparing stage) {
        Screen screen = ComparingScreen.draw(pen, stage).at(Step.MASUK).bar(BarItem.FINISH);
        return stage.word() == Comparing.Word.OPEN ? screen.bar(BarItem.BACK) : screen;
    }

    private Screen reading() {
        return pen.screen()
                .at(Step.MASUK)
                .bar(BarItem.FINISH)
                .picture(new CardPicture(CardPicture.Act.LEAVE))
                .meanwhile(pen.words("long"));
    }

    private Screen waiting() {
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
