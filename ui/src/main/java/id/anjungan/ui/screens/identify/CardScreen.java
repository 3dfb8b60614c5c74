// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.identify;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.journey.identify.AwaitingCard;
import id.anjungan.ui.drawing.CardPicture;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Screen;

/** Where the card goes, and what was wrong with it. */
final class CardScreen {
    private CardScreen() {}

    static Screen draw(Pen pen, AwaitingCard stage) {
        if (stage.hint() == CardHint.LEFT_BEHIND) {
            return pen.troubled(stage.code()).picture(new CardPicture(CardPicture.Act.LIFT));
        }
        Screen screen = pen.screen().picture(new CardPicture(CardPicture.Act.LAY));
        if (stage.hint() == CardHint.NOT_DETECTED) {
            screen.with(Panels.hint(Sign.INFORMATION, pen.words("not-detected")));
        } else if (Pen.isTroubled(stage)) {
            screen.with(pen.trouble(stage.code()));
        }
        return screen;
    }
}
