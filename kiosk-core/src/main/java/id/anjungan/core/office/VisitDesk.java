// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/** Opens and closes visits at the office. Every call blocks for at most 15 s, retries included. */
public interface VisitDesk {
    /** The office's answer to an opening. */
    sealed interface Answer {
        record Granted(VisitGrant grant) implements Answer {}

        /** The office wants the citizen at the counter; its reason is known to the office alone. */
        record SentToCounter(String reference) implements Answer {}
    }

    /** A fresh nonce; fetched before the card is read. */
    Nonce nonce() throws OfficeFault;

    Answer open(Evidence evidence) throws OfficeFault;

    /** Says how the visit ended: {@code printed}, {@code abandoned}, …; never fails the caller. */
    void close(VisitGrant grant, String outcome);
}
