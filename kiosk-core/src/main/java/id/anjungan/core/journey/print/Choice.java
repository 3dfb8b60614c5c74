// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Bundle;
import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lay ready, and what of it was chosen: one document, or those members of a bundle that end here now, one after
 * another.
 *
 * @param selection what lay ready when it was chosen
 * @param order what is printed, in this order; at least one
 * @param at which of them is under way, from 0; those before it are in the citizen's hand
 * @param bundle whose members they are, if of any
 */
public record Choice(Selection selection, List<Offer> order, int at, Optional<Bundle> bundle) {
    /** One document. */
    public static Choice of(Selection selection, Offer offer) {
        return new Choice(selection, List.of(offer), 0, Optional.empty());
    }

    /** All that can be printed now of a bundle. */
    static Choice of(Selection selection, Bundle bundle, List<Offer> order) {
        return new Choice(selection, List.copyOf(order), 0, Optional.of(bundle));
    }

    /** The document under way. */
    public Offer chosen() {
        return order.get(at);
    }

    /** Which of how many is under way, from 1. */
    public int position() {
        return at + 1;
    }

    /** What follows when the chosen document is in the citizen's hand; empty after the last. */
    public Optional<Choice> next() {
        return position() < order.size()
                ? Optional.of(new Choice(selection, order, position(), bundle))
                : Optional.empty();
    }

    /** What remains when the chosen document was not printed. */
    public Selection left() {
        return selection.without(order.subList(0, at));
    }

    /** What remains when the chosen document is gone too. */
    public Selection others() {
        return selection.without(order.subList(0, position()));
    }

    /** Those of them for which the citizen acts as parent or guardian. */
    public List<Offer> ofChildren() {
        return order.stream().filter(Offer::isOfChild).toList();
    }

    public boolean isSolemn() {
        return order.stream().anyMatch(Offer::isSolemn);
    }

    /** Members of the bundle that can be had later or on another way in, and those that are had elsewhere. */
    public Offering notNow() {
        Offering members = bundle.map(selection.offering()::membersOf).orElse(Offering.of());
        List<Offer> rest = members.offers().stream()
                .filter(offer -> !order.contains(offer))
                .toList();
        Stream<Elsewhere> lacking =
                rest.stream().filter(offer -> !selection.hasMediumOf(offer)).map(Selection::forLackOfMedium);
        return new Offering(
                rest.stream().filter(selection::hasMediumOf).toList(),
                Stream.concat(lacking, members.elsewhere().stream()).toList());
    }
}
