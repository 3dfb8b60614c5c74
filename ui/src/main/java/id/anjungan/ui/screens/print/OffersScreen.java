// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.journey.print.ChoosingDocuments;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.StaffPicture;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.ArrayList;
import java.util.List;

/** What lies ready, a row each; or that nothing does yet. */
final class OffersScreen {
    private OffersScreen() {}

    static Screen draw(Pen pen, ChoosingDocuments stage) {
        String name = stage.bearer().citizen().grant().shownName();
        if (stage.offers().isEmpty()) {
            return new Screen(pen.words("none"))
                    .lead(pen.words("none.lead"))
                    .picture(new StaffPicture())
                    .with(Panels.hint(Sign.INFORMATION, pen.words("none.more")));
        }
        List<Press> rows = new ArrayList<>();
        for (Offer offer : stage.offers()) {
            rows.add(row(pen, stage, offer, ChoosingDocuments.ROW + (rows.size() + 1)));
        }
        boolean some = stage.offers().stream().anyMatch(stage.bearer()::mayPrint);
        Screen screen = new Screen(pen.words("title")).lead(pen.words(some ? "lead" : "lead.none", name));
        Columns.of(rows).forEach(screen::with);
        return stage.wantsMore() ? screen.deed(pen.other(ChoosingDocuments.OTHER_WAY)) : screen;
    }

    private static Press row(Pen pen, ChoosingDocuments stage, Offer offer, String id) {
        Press row = Press.choice(id, Kind.sign(offer), Kind.discreet(pen, offer), more(pen, stage, offer));
        return stage.bearer().mayPrint(offer) ? row : row.off();
    }

    private static String more(Pen pen, ChoosingDocuments stage, Offer offer) {
        if (offer.notYet().isPresent()) {
            return pen.words("not-yet", offer.holder());
        }
        return stage.bearer().mayPrint(offer) ? offer.holder() : pen.words("demands." + demanded(offer.assurance()));
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
