// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.List;

/**
 * A card lies on the reader whose turn it is not: it is lifted first, so that nobody has to tell later whose was read.
 *
 * @param turn whose card comes next
 */
public record ClearingReader(Turn turn, CardPlace place) implements AccompanyStage {
    @Override
    public Step on(Happening happening) {
        CardPlace now = place.after(happening);
        if (now != place) {
            return now == CardPlace.ABSENT ? turn.begin(now) : Step.updated(new ClearingReader(turn, now));
        }
        return happening instanceof Pressed pressed && AccompanySteps.leads(pressed)
                ? Step.ended(new AccompanyOutcome.AnotherWay(turn.closing()))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public String code() {
        return place == CardPlace.LEFT_BEHIND ? CardHint.LEFT_BEHIND.code() : "";
    }

    @Override
    public Stage warned() {
        return new ClearingReader(new Turn.Officer(Turn.Occasion.ONCE_MORE), place);
    }

    @Override
    public List<Errand> whenWarned() {
        return turn.closing();
    }

    @Override
    public List<Errand> whenAbandoned() {
        return turn.closing();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.clearingReader(this);
    }
}
