// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;

/** The office's signed object of a card that passed, and what was read from exactly these bytes. */
public final class TrustedCard extends Trusted {
    private final ChildCard card;

    TrustedCard(Offer offer, byte[] bytes, ChildCard card) {
        super(offer, bytes, true);
        this.card = card;
    }

    /** What goes onto the card. */
    public ChildCard card() {
        return card;
    }
}
