// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.identify;

import id.anjungan.core.journey.identify.EnteringNik;
import id.anjungan.core.journey.identify.ReadingNotice;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.pen.PinPad;
import id.anjungan.ui.widgets.DigitBoxes;
import id.anjungan.ui.widgets.Screen;

/** The NIK in groups of four, and the keypad. */
final class NikScreen {
    private NikScreen() {}

    static Screen draw(Pen pen, EnteringNik stage) {
        Screen screen = pen.screen()
                .with(new DigitBoxes(stage.shown().groups(), stage.shown().current()))
                .deed(pen.other(ReadingNotice.OTHER_WAY));
        return PinPad.keys(screen, pen, stage.digits(), EnteringNik.CONTINUE);
    }
}
