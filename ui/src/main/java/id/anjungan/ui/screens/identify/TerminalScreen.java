// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.identify;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.journey.identify.AtTerminal;
import id.anjungan.ui.drawing.CardPicture;
import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Finger;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Screen;

/** What the vendor's terminal waits for, and what was wrong with the card or the last touch. */
final class TerminalScreen {
    private TerminalScreen() {}

    static Screen draw(Pen pen, AtTerminal stage) {
        if (stage.card() == CardHint.LEFT_BEHIND) {
            return pen.troubled(stage.code()).picture(new CardPicture(CardPicture.Act.LIFT));
        }
        String asked = asked(stage.prompt());
        Screen screen = new Screen(title(pen, stage.prompt()))
                .lead(pen.words(asked + ".lead"))
                .picture(picture(stage));
        if (Pen.isTroubled(stage)) {
            return screen.with(pen.trouble(stage.code()));
        }
        if (stage.card() == CardHint.NOT_DETECTED) {
            return screen.with(Panels.hint(Sign.INFORMATION, pen.words("not-detected")));
        }
        Finger.finding(pen, stage.finding())
                .map(words -> words + left(pen, stage))
                .ifPresent(words -> screen.with(Panels.hint(Sign.INFORMATION, words)));
        return screen;
    }

    private static String left(Pen pen, AtTerminal stage) {
        return stage.finding() == FingerFinding.DIFFERED ? " " + pen.words("left", stage.triesLeft()) : "";
    }

    private static String asked(TerminalPrompt prompt) {
        if (prompt instanceof TerminalPrompt.PutFinger) {
            return "finger";
        }
        return prompt instanceof TerminalPrompt.LayCard ? "lay" : "leave";
    }

    private static String title(Pen pen, TerminalPrompt prompt) {
        return prompt instanceof TerminalPrompt.PutFinger put
                ? pen.words("finger.title", Finger.name(pen, put.position()))
                : pen.words(asked(prompt) + ".title");
    }

    private static Drawing picture(AtTerminal stage) {
        if (stage.prompt() instanceof TerminalPrompt.PutFinger put) {
            return Finger.picture(put.position(), stage.finding());
        }
        boolean lay = stage.prompt() instanceof TerminalPrompt.LayCard;
        return new CardPicture(lay ? CardPicture.Act.LAY : CardPicture.Act.LEAVE);
    }
}
