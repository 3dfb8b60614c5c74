// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.identify;

import id.anjungan.core.journey.identify.ScanningQr;
import id.anjungan.ui.drawing.CodePicture;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Screen;

/** Where the code is held; after one that would not do, what was wrong with it instead. */
final class CodeScreen {
    private CodeScreen() {}

    static Screen draw(Pen pen, ScanningQr stage) {
        Screen screen = new Screen(pen.words("title")).picture(new CodePicture());
        if (Pen.isTroubled(stage)) {
            return screen.with(pen.trouble(stage.code()));
        }
        return switch (stage.finding()) {
            case NOT_SEEN -> screen.with(Panels.hint(Sign.INFORMATION, pen.words("not-seen")));
            case UNREADABLE -> screen.with(Panels.hint(Sign.INFORMATION, pen.words("unreadable")));
            default -> screen.lead(pen.words("lead"));
        };
    }
}
