// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.paper;

import id.anjungan.core.office.Reservation;
import id.anjungan.core.trust.Trusted;

/** Proof that a trusted document may be put on paper once, in this visit. Made by {@link PaperGate} alone. */
public final class PrintableDocument {
    private final Trusted document;
    private final Reservation reservation;

    PrintableDocument(Trusted document, Reservation reservation) {
        this.document = document;
        this.reservation = reservation;
    }

    public Trusted document() {
        return document;
    }

    public Reservation reservation() {
        return reservation;
    }

    @Override
    public String toString() {
        return "PrintableDocument[" + reservation.ledgerId() + "]";
    }
}
