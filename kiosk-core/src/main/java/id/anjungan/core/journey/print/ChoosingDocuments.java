// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.journey.print.Selection.Row;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** What the office has made ready for this citizen; an empty list says that nothing is ready yet. */
public record ChoosingDocuments(Bearer bearer, Selection selection) implements PrintStage {
    /** A row carries this and its position, from 1. */
    public static final String ROW = "dokumen-";

    /** "Pilih cara lain": where a document demands another way in. */
    public static final String OTHER_WAY = "cara-lain";

    /** A citizen who came with a code to whom one document is offered has chosen it already. */
    public static Step begin(Bearer bearer, Selection selection) {
        ChoosingDocuments list = new ChoosingDocuments(bearer, selection);
        boolean byCode = bearer.citizen().assurance() == Assurance.QR_AND_PIN;
        List<Row> rows = selection.rows();
        return byCode && rows.size() == 1 && rows.get(0) instanceof Row.Single only && list.isPrintable(only.offer())
                ? Confirming.begin(bearer, Choice.of(selection, only.offer()))
                : Step.to(list);
    }

    private boolean isPrintable(Offer offer) {
        return bearer.mayPrint(offer) && selection.hasMediumOf(offer);
    }

    /** Whether pressing it leads on: to the paper, or to where it is had. */
    public boolean leadsOn(Row row) {
        if (row instanceof Row.Whole whole) {
            return !selection.printable(bearer, whole.members()).isEmpty();
        }
        return row instanceof Row.Away || bearer.mayPrint(((Row.Single) row).offer());
    }

    /** Whether anything of it can be printed now. */
    public boolean printsAny() {
        return !selection.printable(bearer, selection.offering()).isEmpty();
    }

    /** Whether another way in would lead to more. */
    public boolean wantsMore() {
        return selection.offering().offers().stream()
                .anyMatch(offer -> offer.notYet().isEmpty() && !bearer.mayPrint(offer));
    }

    @Override
    public Step next(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        List<Row> rows = selection.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (pressed.is(ROW + (i + 1)) && leadsOn(rows.get(i))) {
                return chosen(rows.get(i));
            }
        }
        return pressed.is(OTHER_WAY) && wantsMore()
                ? Step.ended(new PrintOutcome.OtherWayWanted(bearer))
                : Step.unmoved();
    }

    private Step chosen(Row row) {
        if (row instanceof Row.Whole whole) {
            List<Offer> order = selection.printable(bearer, whole.members());
            return Confirming.begin(bearer, Choice.of(selection, whole.bundle(), order));
        }
        if (row instanceof Row.Away away) {
            return Step.to(ReadingElsewhere.of(bearer, selection, away.item()));
        }
        Offer offer = ((Row.Single) row).offer();
        return isPrintable(offer)
                ? Confirming.begin(bearer, Choice.of(selection, offer))
                : Step.to(ReadingElsewhere.of(bearer, selection, Selection.forLackOfMedium(offer)));
    }

    @Override
    public PrintStage of(Bearer other) {
        return new ChoosingDocuments(other, selection);
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.choosingDocuments(this);
    }
}
