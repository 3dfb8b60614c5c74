// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerDesk;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import id.anjungan.core.visit.Errand;

/** What the way with an officer wants done. */
public sealed interface AccompanyErrand extends Errand {
    /** Has a fresh nonce ready before a card is read. Answered by {@code NonceFetched} or {@code OfficeTroubled}. */
    record FetchNonce() implements AccompanyErrand {}

    /** Reads the officer's card, and of it the number alone. Answered by {@code OfficerRead} or what hindered it. */
    record ReadOfficer() implements AccompanyErrand {}

    /** Asks the office whether card and PIN are an officer's. Answered by {@code SignedIn} or why not. */
    record SignIn(OfficerCard card, Pin pin) implements AccompanyErrand {}

    /** Reads the citizen's card with its photo. Answered by {@code CitizenRead} or what hindered it. */
    record ReadCitizen() implements AccompanyErrand {}

    /** Writes down who asks for whose record and why, and asks. Answered by {@code RecordShown} or why not. */
    record FetchRecord(Accompaniment officer, CitizenClaim claim) implements AccompanyErrand {}

    /** Writes the officer's word down. Answered by {@code WordRecorded} or {@code MachineTroubled}. */
    record Attest(Accompaniment officer, CitizenClaim claim) implements AccompanyErrand {}

    /** Ends a session in which no visit was opened. Answered by {@code SessionEnded}. */
    record EndSession(OfficerSession session, OfficerDesk.Ending how) implements AccompanyErrand {}
}
