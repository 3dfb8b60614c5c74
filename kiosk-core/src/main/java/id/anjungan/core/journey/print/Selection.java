// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Bundle;
import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.catalogue.PickUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a citizen can choose from at this machine.
 *
 * @param media what the machine has to print on now
 */
public record Selection(Offering offering, Set<Offer.Medium> media) {
    /** One line of the list. */
    public sealed interface Row {
        record Single(Offer offer) implements Row {}

        /** A bundle, shown as one. */
        record Whole(Bundle bundle, Offering members) implements Row {}

        record Away(Elsewhere item) implements Row {}
    }

    /** Bundles first, then what stands alone, then what is had elsewhere. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        offering.bundles().forEach(bundle -> rows.add(new Row.Whole(bundle, offering.membersOf(bundle))));
        Offering singles = offering.singles();
        singles.offers().forEach(offer -> rows.add(new Row.Single(offer)));
        singles.elsewhere().forEach(item -> rows.add(new Row.Away(item)));
        return List.copyOf(rows);
    }

    /** Whether the machine has what this is printed on. */
    public boolean hasMediumOf(Offer offer) {
        return media.contains(offer.medium());
    }

    /** What of these the citizen may have, and has a medium here: one after another. */
    public List<Offer> printable(Bearer bearer, Offering members) {
        return members.offers().stream()
                .filter(offer -> bearer.mayPrint(offer) && hasMediumOf(offer))
                .toList();
    }

    /** Where the citizen gets what this machine has nothing to print on for. */
    static Elsewhere forLackOfMedium(Offer offer) {
        return new Elsewhere(offer.kind(), offer.relation(), offer.holder(), PickUp.forLackOfMedium(), offer.bundle());
    }

    /** Members of the bundle one by one, as if there were no bundle. */
    Selection within(Bundle bundle) {
        Offering members = offering.membersOf(bundle);
        return new Selection(
                new Offering(members.offers().stream().map(Offer::alone).toList(), members.elsewhere()), media);
    }

    Selection without(List<Offer> gone) {
        return new Selection(offering.without(gone), media);
    }

    /** The same where the machine has other media now. */
    public Selection on(Set<Offer.Medium> now) {
        return new Selection(offering, now);
    }
}
