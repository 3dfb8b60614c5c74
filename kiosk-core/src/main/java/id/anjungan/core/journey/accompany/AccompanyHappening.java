// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Secret;
import java.util.List;

/** What happens on the way with an officer. */
public sealed interface AccompanyHappening extends Happening {
    record NonceFetched() implements AccompanyHappening {}

    /** The card that lies there is genuine; whether it is an officer's, the office says. */
    record OfficerRead(OfficerCard card) implements AccompanyHappening {}

    /** The citizen's card is genuine. */
    record CitizenRead(CitizenCard card, Nonce nonce) implements AccompanyHappening {
        @Override
        public List<Secret> holds() {
            return card.photo().map(Secret.class::cast).stream().toList();
        }
    }

    /** The card could not be read as it lies; it may be laid again. */
    record CardNotRead(CardHint hint) implements AccompanyHappening {}

    /** The card is not believed. */
    record CardDistrusted(TroubleCode code) implements AccompanyHappening {}

    /** Reader, SAM or this machine's own books failed. */
    record MachineTroubled(TroubleCode code) implements AccompanyHappening {}

    record SignedIn(OfficerSession session) implements AccompanyHappening {}

    /** Not an officer's card, or not its PIN; at least one try is left. */
    record PinDiffered(int triesLeft) implements AccompanyHappening {}

    record PinClosed(AccompanyOutcome.Why why) implements AccompanyHappening {}

    record RecordShown(OfficeRecord record) implements AccompanyHappening {
        @Override
        public List<Secret> holds() {
            return List.of(record);
        }
    }

    /** The office shows no record of this citizen here, and says to nobody why. */
    record SentToCounter() implements AccompanyHappening {}

    /** This officer does not accompany this citizen. */
    record OtherOfficerWanted() implements AccompanyHappening {}

    /** The officer's word is written down durably. */
    record WordRecorded(Evidence evidence) implements AccompanyHappening {}

    record SessionEnded() implements AccompanyHappening {}
}
