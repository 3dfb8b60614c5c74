// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.journey.print.ChoosingDocuments;
import id.anjungan.core.journey.print.Selection.Row;
import id.anjungan.ui.drawing.DocumentPicture;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.TroublePicture;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies ready, a row each, a bundle as one; or that nothing does yet. */
final class OffersScreen {
    private OffersScreen() {}

    static Screen draw(Pen pen, ChoosingDocuments stage) {
        String name = stage.bearer().citizen().grant().shownName();
        if (stage.selection().offering().isEmpty()) {
            return new Screen(pen.words("none"))
                    .lead(pen.words("none.lead"))
                    .picture(new TroublePicture(TroublePicture.Thing.DOCUMENT, Sign.CLOCK))
                    .with(Panels.hint(Sign.INFORMATION, pen.words("none.more")));
        }
        List<Press> rows = new ArrayList<>();
        for (Row row : stage.selection().rows()) {
            Press press = press(pen, stage, row, ChoosingDocuments.ROW + (rows.size() + 1))
                    .personal();
            rows.add(stage.leadsOn(row) ? press : press.off());
        }
        Screen screen = new Screen(pen.words("title")).personal(lead(pen, stage, name));
        if (stage.selection().rows().stream().anyMatch(row -> Kind.isUnsaid(kind(row)))) {
            screen.lead(pen.words("unsaid"));
        }
        screen.adorned(DocumentPicture.several()).with(Columns.of(rows));
        return stage.wantsMore() ? screen.deed(pen.other(ChoosingDocuments.OTHER_WAY)) : screen;
    }

    private static String lead(Pen pen, ChoosingDocuments stage, String name) {
        if (stage.printsAny()) {
            return pen.words("lead", name);
        }
        return pen.words(stage.wantsMore() ? "lead.none" : "lead.elsewhere", name);
    }

    private static Press press(Pen pen, ChoosingDocuments stage, Row row, String id) {
        if (row instanceof Row.Whole whole) {
            return Press.choice(id, Sign.BUNDLE, Kind.name(pen, whole.bundle()), members(pen, whole.members()));
        }
        if (row instanceof Row.Away away) {
            Elsewhere item = away.item();
            String more = pen.words(
                    "elsewhere",
                    item.holder(),
                    Kind.known(pen, "where.", item.pickUp().where()));
            return Press.choice(id, Kind.sign(item.kind()), named(pen, stage, row), more);
        }
        Offer offer = ((Row.Single) row).offer();
        return Press.choice(id, Kind.sign(offer.kind()), named(pen, stage, row), more(pen, stage, offer));
    }

    /** The kind as a neighbour may read it; which of several that read alike, so that one can be told from another. */
    private static String named(Pen pen, ChoosingDocuments stage, Row row) {
        String name = Kind.discreet(pen, kind(row));
        List<Row> alike = stage.selection().rows().stream()
                .filter(other -> Kind.isUnsaid(kind(other))
                        && Kind.discreet(pen, kind(other)).equals(name))
                .toList();
        return Kind.isUnsaid(kind(row)) && alike.size() > 1
                ? pen.words("alike", name, alike.indexOf(row) + 1, alike.size())
                : name;
    }

    private static String kind(Row row) {
        if (row instanceof Row.Away away) {
            return away.item().kind();
        }
        return row instanceof Row.Single single ? single.offer().kind() : "";
    }

    private static String members(Pen pen, Offering members) {
        return Stream.concat(
                        members.offers().stream().map(Offer::kind),
                        members.elsewhere().stream().map(Elsewhere::kind))
                .map(kind -> Kind.discreet(pen, kind))
                .collect(Collectors.joining(" · "));
    }

    private static String more(Pen pen, ChoosingDocuments stage, Offer offer) {
        if (offer.notYet().isPresent()) {
            return pen.words("not-yet", offer.holder());
        }
        if (!stage.bearer().mayPrint(offer)) {
            return pen.words("demands." + demanded(offer.assurance()));
        }
        return stage.selection().hasMediumOf(offer) ? offer.holder() : pen.words("no-medium", offer.holder());
    }

    /** The ways that lead to what demands so much. */
    private static String demanded(Assurance assurance) {
        return switch (assurance) {
            case NIK_AND_PIN, QR_AND_PIN -> "code";
            case TERMINAL, VOUCHED_CARD_AND_FINGER, OFFICER -> "officer";
            case CARD_AND_FINGER -> "card";
        };
    }
}
