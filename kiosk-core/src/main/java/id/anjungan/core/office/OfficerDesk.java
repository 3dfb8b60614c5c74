// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/**
 * Where an officer signs in at this machine to accompany one citizen, and is shown what the office has on record of
 * that citizen. Every call blocks for at most 15 s, retries included.
 */
public interface OfficerDesk {
    /** The office's answer to an officer's card and PIN. */
    sealed interface SignIn {
        record Done(OfficerSession session) implements SignIn {}

        /** The PIN did not match, or the card is no officer's: the two are not told apart. At least one try is left. */
        record Differed(int triesLeft) implements SignIn {}

        /** The last try is spent, now or earlier; unlocked at the counter. */
        record Locked() implements SignIn {}

        /** Too many PIN did not match at this kiosk, whoever typed them: they rest for a while. */
        record Resting() implements SignIn {}
    }

    /** The office's answer to an officer who asks for a citizen's record. */
    sealed interface Comparison {
        record Shown(OfficeRecord record) implements Comparison {}

        /** The office wants the citizen at the counter; its reason is known to the office alone. */
        record SentToCounter() implements Comparison {}

        /** This officer does not accompany this citizen (nobody does his own family, or himself); another one may. */
        record OtherOfficer() implements Comparison {}
    }

    /**
     * Signs an officer in for one visit. A PIN that differed leaves the nonce of the card usable, so that the card need
     * not be laid again for the next try.
     */
    SignIn signIn(OfficerCard card, Pin pin) throws OfficeFault;

    /** Asks for what the office has on record, to compare a person with; the one thing asked before the visit opens. */
    Comparison record(OfficerSession session, CitizenClaim claim, OfficerReason reason) throws OfficeFault;

    /** Says that the session is over without a visit; never fails the caller. */
    void end(OfficerSession session, Ending how);

    /** How a session ended in which no visit was opened. */
    enum Ending {
        /** The officer does not attest that the person is the one on record. */
        DECLINED,
        ABANDONED
    }
}
