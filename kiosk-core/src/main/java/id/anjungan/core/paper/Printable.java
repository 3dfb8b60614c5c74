// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.paper;

import id.anjungan.core.office.Reservation;

/** Proof that something trusted may be put on its medium once, in this visit. Made by {@link PaperGate} alone. */
public sealed interface Printable permits PrintableDocument, PrintableCard {
    /** The office's word for this copy. */
    Reservation reservation();
}
