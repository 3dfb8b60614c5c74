// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Secret;
import java.util.List;

/** What came of reading a card. */
public sealed interface CardHappening extends Happening {
    /** The card is authentic, has templates, and tries are left. */
    record CardRead(CitizenCard card, Nonce nonce, int triesLeft) implements CardHappening {
        @Override
        public List<Secret> holds() {
            return List.copyOf(card.templates());
        }
    }

    /** The card could not be read as it lies; it may be laid again. */
    record CardNotRead(CardHint hint) implements CardHappening {}

    /** The card is authentic, but this way in is closed to its holder for now. */
    record WayClosed(WhyHere why) implements CardHappening {}

    /** The card is not believed. */
    record CardDistrusted(TroubleCode code) implements CardHappening {}

    /** Reader or SAM failed. */
    record ReaderTroubled(TroubleCode code) implements CardHappening {}

    /** What is told of a card that is not authentic. */
    static CardHappening of(CardReading reading) {
        if (reading instanceof CardReading.Distrusted distrusted) {
            return new CardDistrusted(DeviceTroubles.of(distrusted.reason()));
        }
        return new CardNotRead(CardHint.of(reading));
    }
}
