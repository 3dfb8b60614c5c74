// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.trouble.TroubleCode;

/** What the machine has for the citizen to take along besides the documents. */
public sealed interface Keepsake {
    /** Nothing: no document was printed, or this machine has no ticket printer at work. */
    record None() implements Keepsake {}

    /** A receipt, if wanted. */
    record Offered() implements Keepsake {}

    /** The receipt lies in the slot. */
    record Handed() implements Keepsake {}

    /** The receipt could not be printed; the documents are none the worse for it. */
    record Missing(TroubleCode code) implements Keepsake {}

    /** What there is at first, where receipts can be printed or not. */
    static Keepsake of(Receipt receipt, boolean printable) {
        return printable && !receipt.items().isEmpty() ? new Offered() : new None();
    }
}
