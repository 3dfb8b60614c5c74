// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.trouble;

import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Outcome;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.util.List;

/**
 * Something went wrong: what, whether anything was printed, what to do, and the code to show at the counter.
 *
 * @param recovery what the button leads to
 * @param then how this trouble ends when the citizen presses on
 */
public record Apologising(TroubleCode trouble, Printed printed, Recovery recovery, Outcome then)
        implements TroubleStage {
    /** Goes on to what the recovery says. */
    public static final String CONTINUE = "lanjut";

    /** What is known of paper. */
    public enum Printed {
        NOTHING,
        /** A sheet may have come out, or may still come: staff look. */
        UNKNOWN,
        /** A sheet came out that must be handed to staff. */
        SPOILED
    }

    @Override
    public Step on(Happening happening) {
        return happening instanceof Pressed pressed && pressed.is(CONTINUE) ? Step.ended(then) : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public String code() {
        return trouble.code();
    }

    @Override
    public List<Secret> holds() {
        return then.holds();
    }

    @Override
    public List<Errand> whenAbandoned() {
        return then.whenAbandoned();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.apologising(this);
    }
}
