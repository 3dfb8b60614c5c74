// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.pen;

import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.TypedDigits;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.widgets.DigitBoxes;
import id.anjungan.ui.widgets.KeyHints;
import id.anjungan.ui.widgets.Keypad;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.List;
import java.util.stream.IntStream;

/** Where digits are typed: boxes, keypad, and the main action, which can be pressed when all digits are there. */
public final class PinPad {
    private static final String HIDDEN = "•";
    private static final String MISSING = "–";

    private PinPad() {}

    /** A PIN, of which no digit is ever shown, and what was wrong with the one before. */
    public static Screen pin(Pen pen, TypedDigits typed, PinFinding finding) {
        Screen screen = pen.screen();
        if (finding instanceof PinFinding.Differed differed) {
            screen.with(Panels.hint(Sign.INFORMATION, pen.words("differs", differed.triesLeft())));
        }
        List<String> signs = IntStream.range(0, typed.most())
                .mapToObj(position -> position < typed.count() ? HIDDEN : MISSING)
                .toList();
        return screen.with(new DigitBoxes(signs, typed.count()));
    }

    /** The keypad under what a screen shows already. */
    public static Screen keys(Screen screen, Pen pen, TypedDigits typed, String done) {
        Press main = pen.main(done, Sign.NEXT);
        KeyHints hints = new KeyHints(
                pen.texts().get(typed.isFull() ? "frame.keys.full" : "frame.keys.typing"),
                pen.texts().get("frame.keys.left"));
        return screen.with(new Keypad(pen.words(TypedDigits.CORRECT), typed, hints))
                .deed(typed.isFull() ? main : main.off());
    }
}
