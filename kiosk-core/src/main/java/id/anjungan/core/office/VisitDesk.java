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

        /**
         * The PIN does not match, or nobody has one under what was shown: one answer for both.
         *
         * @param triesLeft at least 1
         */
        record PinDiffers(int triesLeft) implements Answer {}

        /** Too many PIN did not match under what was shown: this way is closed to it until the counter opens it. */
        record PinLocked() implements Answer {}

        /** The code that was shown opened a visit before, or is withdrawn; its PIN was not looked at. */
        record CodeSpent() implements Answer {}

        /** Too many PIN did not match at this kiosk, whoever typed them: the ways with a PIN rest for a while. */
        record PinResting() implements Answer {}
    }

    /** A fresh nonce; fetched before the card is read. */
    Nonce nonce() throws OfficeFault;

    /**
     * Asks to open a visit. The body is overwritten before the call returns; what the evidence holds is the caller's to
     * overwrite.
     *
     * @throws IllegalStateException when what the evidence holds is overwritten already; the office is not asked then
     */
    Answer open(Evidence evidence) throws OfficeFault;

    /** Says how the visit ended: {@code printed}, {@code abandoned}, …; never fails the caller. */
    void close(VisitGrant grant, String outcome);
}
