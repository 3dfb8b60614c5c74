// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Rhythm;
import id.anjungan.core.visit.Step;

/**
 * The card still lies on the reader; nothing is submitted until it is lifted. Where the reader was lost meanwhile and
 * nobody can see the card, the citizen says so.
 */
public record TakingCardBack(Bearer bearer, Choice choice, Trusted document) implements PrintStage {
    /** "Sudah saya angkat" */
    public static final String LIFTED = "sudah-diangkat";

    @Override
    public Step cardLifted(Bearer now) {
        return PrintSteps.released(now, choice, document);
    }

    @Override
    public Step next(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (pressed.is(LIFTED) && bearer.card() == CardPlace.UNSEEN) {
            return cardLifted(bearer.with(CardPlace.ABSENT));
        }
        return pressed.is(Controls.BACK) ? PrintSteps.backToList(bearer, choice) : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new TakingCardBack(other, choice, document);
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public Rhythm rhythm() {
        return bearer.card().reminding();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.takingCardBack(this);
    }
}
