// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.office.OfficerDesk.Ending;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.List;

/**
 * An officer is signed in. Leaving it ends the session; so does the idle warning, since nobody can tell then whether
 * the officer still stands here.
 */
sealed interface SignedInStage extends AccompanyStage
        permits GivingReason, AwaitingCitizen, ReadingCitizen, EnteringNik, FetchingRecord, Comparing {
    OfficerSession session();

    /** Where the card is that was laid last. */
    CardPlace place();

    /** What ends the session, because the visit goes another way. */
    default List<Errand> closing() {
        return List.of(new AccompanyErrand.EndSession(session(), Ending.ABANDONED));
    }

    /** Back to the ways in, where that was pressed. */
    default Step leave(Happening happening) {
        return happening instanceof Pressed pressed && AccompanySteps.leads(pressed)
                ? Step.ended(new AccompanyOutcome.AnotherWay(closing()))
                : Step.unmoved();
    }

    @Override
    default Stage warned() {
        return new Turn.Officer(Turn.Occasion.ONCE_MORE).stage(place());
    }

    @Override
    default List<Errand> whenWarned() {
        return closing();
    }

    @Override
    default List<Errand> whenAbandoned() {
        return closing();
    }
}
