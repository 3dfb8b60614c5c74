// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.identify;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.journey.identify.AskingForFinger;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Finger;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Screen;
import java.util.Optional;

/** Which finger goes where, and what to do better than at the last touch. */
final class FingerScreen {
    private FingerScreen() {}

    static Screen draw(Pen pen, AskingForFinger stage) {
        Screen screen = new Screen(pen.words("title", Finger.name(pen, stage.position())))
                .lead(pen.words("lead"))
                .picture(Finger.picture(stage.position(), stage.finding()));
        Optional<String> finding = Finger.finding(pen, stage.finding());
        if (finding.isPresent()) {
            boolean counted = stage.finding() == FingerFinding.DIFFERED;
            String left = counted ? " " + pen.words("left", stage.triesLeft()) : "";
            screen.with(Panels.hint(Sign.INFORMATION, finding.get() + left));
        } else if (stage.place() == CardPlace.LYING) {
            screen.with(Panels.hint(Sign.CARD, pen.words("card")));
        }
        return screen;
    }
}
