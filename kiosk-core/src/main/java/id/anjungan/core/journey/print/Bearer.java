// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.identity.VerifiedCitizen;

/**
 * The citizen as the printing knows them.
 *
 * @param recognition how they are recognised once more, when the idle warning has fired
 */
public record Bearer(VerifiedCitizen citizen, Recognition recognition, Touch touch, CardPlace card) {
    /** Whether the last touch still tells who stands here. */
    public enum Touch {
        FRESH,
        /** The idle warning has fired since. */
        DOUBTED
    }

    /** Whether the office lets this citizen, identified in this way, have that now. */
    public boolean mayPrint(Offer offer) {
        return offer.notYet().isEmpty() && citizen.assurance().suffices(offer.assurance());
    }

    Bearer doubted() {
        return new Bearer(citizen, recognition, Touch.DOUBTED, card);
    }

    Bearer touchedAgain() {
        return new Bearer(citizen, recognition, Touch.FRESH, card);
    }

    /** Where no finger tells who stands here, the PIN cetak does, which nobody else has. */
    Bearer afterPrintPin() {
        return recognition instanceof Recognition.Anew ? touchedAgain() : this;
    }

    /** The same citizen, the card seen there. */
    public Bearer with(CardPlace place) {
        return new Bearer(citizen, recognition, touch, place);
    }
}
