// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.print;

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
            rows.add(row(pen, offer, ChoosingDocuments.ROW + (rows.size() + 1)));
        }
        Screen screen = new Screen(pen.words("title")).lead(pen.words("lead", name));
        Columns.of(rows).forEach(screen::with);
        return screen;
    }

    private static Press row(Pen pen, Offer offer, String id) {
        String more = offer.notYet()
                .map(reason -> pen.words("not-yet", offer.holder()))
                .orElse(offer.holder());
        Press row = Press.choice(id, Kind.sign(offer), Kind.discreet(pen, offer), more);
        return offer.notYet().isPresent() ? row.off() : row;
    }
}
