// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** What the office has made ready for this citizen; an empty list says that nothing is ready yet. */
public record ChoosingDocuments(Bearer bearer, List<Offer> offers) implements PrintStage {
    /** The row of an offer carries this and its position, from 1. */
    public static final String ROW = "dokumen-";

    /** "Pilih cara lain": where a document demands another way in. */
    public static final String OTHER_WAY = "cara-lain";

    /** A citizen who came with a code to whom one document is offered has chosen it already. */
    public static Step begin(Bearer bearer, List<Offer> offers) {
        ChoosingDocuments list = new ChoosingDocuments(bearer, offers);
        boolean byCode = bearer.citizen().assurance() == Assurance.QR_AND_PIN;
        return byCode && offers.size() == 1 && bearer.mayPrint(offers.get(0))
                ? list.chosen(offers.get(0))
                : Step.to(list);
    }

    private Step chosen(Offer offer) {
        return Step.to(
                new Confirming(bearer, new Choice(offers, offer), GuardianAct.before(offer), new Draft.Coming()),
                new PrintErrand.PrepareDocument(bearer.citizen().grant(), offer));
    }

    /** Whether another way in would lead to more. */
    public boolean wantsMore() {
        return offers.stream().anyMatch(offer -> offer.notYet().isEmpty() && !bearer.mayPrint(offer));
    }

    @Override
    public Step next(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            if (pressed.is(ROW + (i + 1)) && bearer.mayPrint(offer)) {
                return chosen(offer);
            }
        }
        return pressed.is(OTHER_WAY) && wantsMore()
                ? Step.ended(new PrintOutcome.OtherWayWanted(bearer))
                : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new ChoosingDocuments(other, offers);
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
