// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Offer;
import java.util.List;

/** What lay ready, and what of it was chosen. */
public record Choice(List<Offer> offers, Offer chosen) {
    /** What remains when the chosen document is printed. */
    public List<Offer> others() {
        return offers.stream().filter(offer -> !offer.equals(chosen)).toList();
    }
}
