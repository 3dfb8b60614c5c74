// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/** The strict account of blank cards, tolerance 0; durable like the ledger. Blocks as it does. */
public interface BlankBook {
    /** How a load was taken. */
    enum Answer {
        LOADED,
        /** What was counted is not what the book has; nothing was written. */
        DIFFERS,
        /** A card is on its way: count again when it has come out. */
        UNDER_WAY
    }

    BlankAccount account() throws LedgerFault;

    /** Writes the load down if the count agrees with the book, or differs from it by exactly what is said. */
    Answer load(BlankLoad load) throws LedgerFault;

    /** A blank is about to become a card of a technician's, which counts as spoiled; to be written before it does. */
    void useForTest() throws LedgerFault;
}
