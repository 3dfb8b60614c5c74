// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.paper;

import id.anjungan.core.office.Reservation;
import id.anjungan.core.trust.TrustedCard;

/** Proof that a trusted card may be put on a blank once, in this visit. Made by {@link PaperGate} alone. */
public final class PrintableCard implements Printable {
    private final TrustedCard card;
    private final Reservation reservation;

    PrintableCard(TrustedCard card, Reservation reservation) {
        this.card = card;
        this.reservation = reservation;
    }

    public TrustedCard card() {
        return card;
    }

    @Override
    public Reservation reservation() {
        return reservation;
    }

    @Override
    public String toString() {
        return "PrintableCard[" + reservation.ledgerId() + "]";
    }
}
