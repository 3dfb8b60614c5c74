// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;

/** Whose card is laid next. Nothing goes on while another one lies on the reader. */
public sealed interface Turn {
    /** Why an officer is asked for the card. */
    enum Occasion {
        FIRST,
        /** Nobody touched anything for a while: the officer signs in anew. */
        ONCE_MORE
    }

    record Officer(Occasion occasion) implements Turn {
        @Override
        public AccompanyStage stage() {
            return new AwaitingOfficer(CardHint.FIRST, occasion);
        }
    }

    /** The citizen's; or the number from a paper, where there is no chip. */
    record Citizen(Accompaniment officer) implements Turn {
        @Override
        public AccompanyStage stage() {
            return officer.reason().withoutChip()
                    ? new EnteringNik(officer, TypedDigits.none(EnteringNik.LENGTH), CardPlace.ABSENT)
                    : new AwaitingCitizen(officer, CardHint.FIRST);
        }

        @Override
        public List<Errand> closing() {
            return officer.closing();
        }
    }

    /** What stands there once the reader is clear. */
    AccompanyStage stage();

    /** What is begun where this turn does not come. */
    default List<Errand> closing() {
        return List.of();
    }

    /** What stands there while the card is here. */
    default AccompanyStage stage(CardPlace place) {
        return place == CardPlace.ABSENT ? stage() : new ClearingReader(this, place);
    }

    /** The turn comes, as soon as the reader is clear. */
    default Step begin(CardPlace place) {
        return place == CardPlace.ABSENT ? Step.to(stage(), new AccompanyErrand.FetchNonce()) : Step.to(stage(place));
    }
}
