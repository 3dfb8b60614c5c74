// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.journey.print.Confirming;
import id.anjungan.core.journey.print.Draft;
import id.anjungan.core.journey.print.GuardianAct;
import id.anjungan.ui.drawing.DocumentPicture;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.List;

/** What will be printed, for whom, how many pages, at what cost: read before anything is put on paper. */
final class ConfirmScreen {
    private ConfirmScreen() {}

    static Screen draw(Pen pen, Confirming stage) {
        Offer offer = stage.choice().chosen();
        Screen screen = new Screen(pen.words("title")).lead(pen.words("lead"));
        screen.with(Panels.facts(
                new DocumentPicture(Kind.sign(offer) == Sign.FAMILY),
                List.of(
                        new Panels.Fact(pen.words("kind"), Kind.name(pen, offer)),
                        new Panels.Fact(pen.words("holder"), offer.holder()),
                        new Panels.Fact(pen.words("pages"), pen.words("pages.value", offer.pages())),
                        new Panels.Fact(pen.words("cost"), pen.words("cost.value")))));
        screen.with(state(pen, stage));
        if (stage.act() == GuardianAct.ASKED) {
            screen.deed(Press.other(Confirming.GUARDIAN, pen.words(Confirming.GUARDIAN, offer.holder())));
        }
        Press print = pen.main(Confirming.PRINT, Sign.PRINT);
        return screen.deed(stage.act() == GuardianAct.ASKED ? print.off() : print);
    }

    private static javafx.scene.Node state(Pen pen, Confirming stage) {
        if (stage.act() == GuardianAct.ASKED) {
            return Panels.hint(Sign.INFORMATION, pen.words("guardian"));
        }
        return stage.draft() instanceof Draft.Ready
                ? Panels.hint(Sign.CHECK, pen.words("ready"))
                : Panels.hint(Sign.CLOCK, pen.words("coming"));
    }
}
