// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.identity.VerifiedCitizen;

/**
 * The citizen as the printing knows them.
 *
 * @param finger the finger that matched, kept for one more touch
 */
public record Bearer(VerifiedCitizen citizen, FingerOnFile finger, Touch touch, CardPlace card) {
    /** Whether the last touch still tells who stands here. */
    public enum Touch {
        FRESH,
        /** The idle warning has fired since. */
        DOUBTED
    }

    Bearer doubted() {
        return new Bearer(citizen, finger, Touch.DOUBTED, card);
    }

    Bearer touchedAgain() {
        return new Bearer(citizen, finger, Touch.FRESH, card);
    }

    /** The same citizen, the card seen there. */
    public Bearer with(CardPlace place) {
        return new Bearer(citizen, finger, touch, place);
    }
}
