// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.identity.CitizenCard;

/** What came of reading a card. */
public sealed interface CardReading {
    record Authentic(CitizenCard card) implements CardReading {}

    /** A card of another kind: the application is not on it. */
    record NotAKtpEl() implements CardReading {}

    /** The card was lifted before it was read. */
    record Lifted() implements CardReading {}

    /** Something lies there that does not answer. */
    record Dead() implements CardReading {}

    /** The card answered, but nothing that can be read. */
    record Unreadable() implements CardReading {}

    /** The card is not believed. */
    record Distrusted(Reason reason) implements CardReading {}

    enum Reason {
        NOT_AUTHENTIC,
        CLONED,
        ALTERED,
        SIGNER_UNKNOWN
    }
}
