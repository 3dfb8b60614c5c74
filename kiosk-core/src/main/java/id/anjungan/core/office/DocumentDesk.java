// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;

/**
 * Documents of a visit. Every call blocks: 15 s at most for a mutating call, retries included, 15 s a range of content.
 */
public interface DocumentDesk {
    /** The office's answer to a reservation. */
    sealed interface Answer {
        record Reserved(Reservation reservation) implements Answer {}

        /** Taken meanwhile, withdrawn, or not this visit's: the office's stable problem code. */
        record Refused(String problem) implements Answer {}
    }

    /** The office's answer to a PIN cetak. */
    sealed interface Release {
        /** The document may be reserved in this visit. */
        record Released() implements Release {}

        /** @param triesLeft at least 1 */
        record PinDiffers(int triesLeft) implements Release {}

        /** Too many did not match: this document's PIN is closed until the counter opens it. */
        record PinLocked() implements Release {}
    }

    /** What became of a reservation. */
    enum Fate {
        PRINTED,
        NOT_PRINTED,
        SPOILED,
        IN_DOUBT
    }

    /** What may end at the kiosk in this visit, and what ends elsewhere. */
    Offering offers(VisitGrant grant) throws OfficeFault;

    /** The document's bytes; reading consumes nothing. */
    byte[] content(VisitGrant grant, Offer offer) throws OfficeFault;

    /**
     * Shows the PIN cetak of an offer that asks for one; good for one copy. The body is overwritten before the call
     * returns.
     *
     * @throws IllegalStateException when the PIN is overwritten already; the office is not asked then
     */
    Release release(VisitGrant grant, Offer offer, Pin pin) throws OfficeFault;

    /** Reserves one copy under the kiosk's ledger id, which must be durable before; consumes the authorisation. */
    Answer reserve(VisitGrant grant, Offer offer, String ledgerId) throws OfficeFault;

    /** Reports an end; needs no grant, so that it can be repeated after a restart. Idempotent by ledger id and fate. */
    void report(String ledgerId, Fate fate, String evidence) throws OfficeFault;

    /** What the office knows of a ledger id: true when it holds a reservation under it. Asked after a restart. */
    boolean reserved(String ledgerId) throws OfficeFault;
}
