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

    /**
     * The card is not believed.
     *
     * @param reason decides the code that the citizen shows
     * @param flaw tells a technician what one code leaves open: a keyword such as {@code biodata}, which names no
     *     citizen; empty when no more is known
     */
    record Distrusted(Reason reason, String flaw) implements CardReading {
        public Distrusted(Reason reason) {
            this(reason, "");
        }
    }

    enum Reason {
        /** Card and SAM do not know each other, or somebody speaks in between. */
        NOT_AUTHENTIC,
        /** All that a genuine card shows, but not what only its chip can do. */
        CLONED,
        /** Not what was signed. */
        ALTERED,
        /** Signed by nobody whom the country signers vouch for. */
        SIGNER_UNKNOWN
    }
}
