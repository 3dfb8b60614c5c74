// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** A bundle's last document is in the citizen's hand, and others of it do not come out here: what is told of them. */
public record TellingRest(Bearer bearer, Choice choice) implements PrintStage {
    /** "Saya mengerti" */
    public static final String CONTINUE = "lanjut";

    /** How many of the bundle are in the citizen's hand. */
    public int printed() {
        return choice.order().size();
    }

    /** How many there are. */
    public int all() {
        return printed()
                + choice.notNow().offers().size()
                + choice.notNow().elsewhere().size();
    }

    @Override
    public Step next(Happening happening) {
        return happening instanceof Pressed pressed && pressed.is(CONTINUE)
                ? Step.ended(new PrintOutcome.RestTold(bearer, choice))
                : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new TellingRest(other, choice);
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.tellingRest(this);
    }
}
