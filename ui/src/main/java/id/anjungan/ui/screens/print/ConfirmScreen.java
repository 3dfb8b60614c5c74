// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Bundle;
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
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** What will be printed, for whom, how many pages, at what cost: read before anything is put on paper. */
final class ConfirmScreen {
    private ConfirmScreen() {}

    static Screen draw(Pen pen, Confirming stage) {
        Screen screen = stage.choice()
                .bundle()
                .map(bundle -> bundle(pen, stage, bundle))
                .orElseGet(() -> single(pen, stage.choice().chosen()));
        screen.with(state(pen, stage));
        if (stage.act() == GuardianAct.ASKED) {
            String child = stage.choice().ofChildren().stream()
                    .map(Offer::holder)
                    .findFirst()
                    .orElse("");
            screen.deed(Press.other(Confirming.GUARDIAN, pen.words(Confirming.GUARDIAN, child))
                    .personal());
        } else if (stage.choice().bundle().isPresent()) {
            screen.deed(pen.other(Confirming.SINGLY));
        }
        Press print = pen.main(Confirming.PRINT, Sign.PRINT);
        return screen.deed(stage.act() == GuardianAct.ASKED ? print.off() : print);
    }

    private static Screen single(Pen pen, Offer offer) {
        return new Screen(pen.words("title"))
                .lead(pen.words("lead"))
                .picture(DocumentPicture.of(offer.kind()))
                .with(Panels.facts(List.of(
                        List.of(new Panels.Fact(pen.words("kind"), Kind.name(pen, offer.kind()))),
                        List.of(new Panels.Fact(pen.words("holder"), offer.holder())),
                        List.of(
                                Panels.Fact.open(pen.words("pages"), amount(pen, offer)),
                                Panels.Fact.open(pen.words("cost"), pen.words("cost.value"))))));
    }

    /** A line for each member: what is printed now, then what is not and where it is had. */
    private static Screen bundle(Pen pen, Confirming stage, Bundle bundle) {
        List<Node> lines = new ArrayList<>();
        stage.choice().order().forEach(offer -> lines.add(listed(pen, offer, amount(pen, offer))));
        stage.choice().notNow().offers().forEach(offer -> lines.add(listed(pen, offer, pen.words("later"))));
        stage.choice().notNow().elsewhere().forEach(item -> lines.add(ElsewhereScreen.member(pen, item)));
        return new Screen(Kind.name(pen, bundle))
                .headedPersonally()
                .lead(pen.words("lead.bundle", stage.choice().order().size()))
                .adorned(DocumentPicture.several())
                .with(Panels.list(lines));
    }

    private static Node listed(Pen pen, Offer offer, String more) {
        return Panels.listed(
                Kind.sign(offer.kind()), Kind.name(pen, offer.kind()), pen.words("member", offer.holder(), more));
    }

    private static String amount(Pen pen, Offer offer) {
        return offer.medium() == Offer.Medium.CARD ? pen.words("cards.value") : pen.words("pages.value", offer.pages());
    }

    private static Node state(Pen pen, Confirming stage) {
        if (stage.act() == GuardianAct.ASKED) {
            return Panels.hint(Sign.INFORMATION, pen.words("guardian"));
        }
        return stage.draft() instanceof Draft.Ready
                ? Panels.hint(Sign.CHECK, pen.words("ready"))
                : Panels.hint(Sign.CLOCK, pen.words("coming"));
    }
}
