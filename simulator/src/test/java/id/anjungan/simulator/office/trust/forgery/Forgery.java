// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.io.IOException;
import java.security.GeneralSecurityException;

/**
 * One way to alter a signed document. No two have the same operation and place.
 *
 * @param operation what is done
 * @param place where, or with what: its meaning is the operation's
 */
record Forgery(Attack attack, String operation, int place, Making making) {
    /** The classes of attack on signed PDF files that are known from the literature, and three of our own. */
    enum Attack {
        /** Bytes of the signed part differ. */
        FLIPPED,
        /** Incremental saving: pages differ in a later revision. */
        REWRITTEN,
        /** Evil annotation: something is laid over a page. */
        PAINTED,
        /** Sneaky signature: another signature or its field is laid over a page. */
        SIGNED_AGAIN,
        /** Shadow: what was hidden in the document when it was signed is shown, or the other way round. */
        SWITCHED,
        /** Universal forgery: the signature is made unreadable, in the hope that nobody misses it. */
        VOIDED,
        /** Wrapping: something is put where the signature leaves room for itself. */
        WRAPPED,
        /** Something comes in as validation data, or beside them. */
        SMUGGLED,
        /** What a certification forbids, or allows, is done to a certified document. */
        CERTIFIED,
        /** Parts of another document, or another signer. */
        EXCHANGED
    }

    /** Makes the altered document. */
    interface Making {
        byte[] from(Workshop workshop) throws IOException, GeneralSecurityException;
    }

    @Override
    public String toString() {
        return attack + " " + operation + " " + place;
    }
}
