// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.catalogue.PickUp;
import id.anjungan.core.journey.print.ReadingElsewhere;
import id.anjungan.core.journey.print.ReadingElsewhere.OneDocument;
import id.anjungan.core.journey.print.ReadingElsewhere.RestOfBundle;
import id.anjungan.ui.drawing.DocumentPicture;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.StaffPicture;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Screen;
import id.anjungan.ui.widgets.Trail.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** What does not end here: where it is had, why, and what to bring. */
final class ElsewhereScreen {
    private ElsewhereScreen() {}

    static Screen draw(Pen pen, ReadingElsewhere stage) {
        return stage.matter() instanceof OneDocument one
                ? document(pen, one.item()).at(Step.PILIH).bar(BarItem.BACK, BarItem.FINISH)
                : rest(pen, (RestOfBundle) stage.matter()).at(Step.AMBIL).bar(BarItem.FINISH);
    }

    private static Screen document(Pen pen, Elsewhere item) {
        PickUp pickUp = item.pickUp();
        String where = Kind.known(pen, "where.", pickUp.where());
        List<List<Panels.Fact>> facts = new ArrayList<>();
        facts.add(List.of(new Panels.Fact(pen.words("kind"), Kind.name(pen, item.kind()))));
        facts.add(List.of(new Panels.Fact(pen.words("holder"), item.holder())));
        facts.add(List.of(new Panels.Fact(pen.words("why"), Kind.known(pen, "why.", pickUp.why()))));
        if (!pickUp.bring().isEmpty()) {
            facts.add(List.of(new Panels.Fact(pen.words("bring"), things(pen, pickUp))));
        }
        return new Screen(pen.words("title", where))
                .lead(pen.words("lead"))
                .picture(DocumentPicture.of(item.kind()))
                .with(Panels.facts(facts))
                .deed(pen.main(OneDocument.CONTINUE, Sign.NEXT));
    }

    /** After a bundle: how much of it is in hand, and a line for each of the rest. */
    private static Screen rest(Pen pen, RestOfBundle bundle) {
        List<Node> lines = new ArrayList<>();
        Offering rest = bundle.choice().notNow();
        rest.elsewhere().forEach(item -> lines.add(member(pen, item)));
        rest.offers()
                .forEach(offer -> lines.add(
                        Panels.listed(Kind.sign(offer.kind()), Kind.name(pen, offer.kind()), pen.words("rest.later"))));
        return new Screen(pen.words("rest.title", bundle.printed(), bundle.all()))
                .lead(pen.words("rest.lead"))
                .picture(new StaffPicture())
                .with(Panels.list(lines))
                .deed(pen.main(RestOfBundle.CONTINUE, Sign.CHECK));
    }

    /** A member of a bundle that does not come out here. */
    static Node member(Pen pen, Elsewhere item) {
        return Panels.listed(Sign.STAFF, line(pen, item), pickUp(pen, item));
    }

    private static String line(Pen pen, Elsewhere item) {
        return Kind.name(pen, item.kind());
    }

    private static String pickUp(Pen pen, Elsewhere item) {
        PickUp pickUp = item.pickUp();
        String where = Kind.known(pen, "where.", pickUp.where());
        if (pickUp.bring().isEmpty()) {
            return pen.texts().get("elsewhere.take", where);
        }
        return pen.texts().get("elsewhere.take.bring", where, things(pen, pickUp));
    }

    private static String things(Pen pen, PickUp pickUp) {
        return pickUp.bring().stream()
                .map(thing -> Kind.known(pen, "bring.", thing))
                .collect(Collectors.joining(", "));
    }
}
