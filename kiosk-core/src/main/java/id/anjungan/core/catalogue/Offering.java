// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * All that the office has for a citizen in a visit, in its order.
 *
 * @param offers what may end at the kiosk
 * @param elsewhere what does not, with where, why and what to bring
 */
public record Offering(List<Offer> offers, List<Elsewhere> elsewhere) {
    public Offering {
        offers = List.copyOf(offers);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Single documents and nothing else. */
    public static Offering of(Offer... offers) {
        return new Offering(List.of(offers), List.of());
    }

    public boolean isEmpty() {
        return offers.isEmpty() && elsewhere.isEmpty();
    }

    /** What remains when these are in the citizen's hand. */
    public Offering without(List<Offer> gone) {
        return new Offering(
                offers.stream().filter(offer -> !gone.contains(offer)).toList(), elsewhere);
    }

    /** The bundles of which anything remains that may end here, in the order of their first members. */
    public List<Bundle> bundles() {
        return offers.stream()
                .map(Offer::bundle)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** What of this bundle is there: members that may end here, and others. */
    public Offering membersOf(Bundle bundle) {
        Optional<Bundle> wanted = Optional.of(bundle);
        return new Offering(
                offers.stream().filter(offer -> offer.bundle().equals(wanted)).toList(),
                elsewhere.stream().filter(item -> item.bundle().equals(wanted)).toList());
    }

    /** What stands alone: of no bundle, or of one of which nothing can end here any more. */
    public Offering singles() {
        List<Bundle> shown = bundles();
        return new Offering(
                offers.stream().filter(offer -> offer.bundle().isEmpty()).toList(),
                elsewhere.stream()
                        .filter(item -> item.bundle().filter(shown::contains).isEmpty())
                        .toList());
    }

    @Override
    public String toString() {
        return "Offering[" + offers + " " + elsewhere + "]";
    }
}
