// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.paper;

import id.anjungan.core.office.Reservation;
import id.anjungan.core.trust.TrustedDocument;

/** Proof that a trusted document may be put on paper once, in this visit. Made by {@link PaperGate} alone. */
public final class PrintableDocument implements Printable {
    private final TrustedDocument document;
    private final Reservation reservation;

    PrintableDocument(TrustedDocument document, Reservation reservation) {
        this.document = document;
        this.reservation = reservation;
    }

    public TrustedDocument document() {
        return document;
    }

    @Override
    public Reservation reservation() {
        return reservation;
    }

    @Override
    public String toString() {
        return "PrintableDocument[" + reservation.ledgerId() + "]";
    }
}
