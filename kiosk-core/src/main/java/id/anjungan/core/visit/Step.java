// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;

/** What a stage answers to a happening. */
public sealed interface Step {
    /** The stage does not care; rules that hold everywhere may still apply. */
    record Unmoved() implements Step {}

    /** The same stage with other data (progress, a hint); not a new entry in the trace. */
    record Updated(Stage stage, List<Errand> errands) implements Step {}

    /** Another stage is entered, and these errands are begun. */
    record Entered(Stage stage, List<Errand> errands) implements Step {}

    /** The journey has ended; the {@link Guide} says what comes next. */
    record Ended(Outcome outcome) implements Step {}

    /** The visit is over: these errands are begun for it, everything of it is forgotten, the next one may begin. */
    record VisitOver(List<Errand> errands) implements Step {}

    static Step unmoved() {
        return new Unmoved();
    }

    static Step updated(Stage stage, Errand... errands) {
        return new Updated(stage, List.of(errands));
    }

    static Step to(Stage stage, Errand... errands) {
        return new Entered(stage, List.of(errands));
    }

    static Step ended(Outcome outcome) {
        return new Ended(outcome);
    }

    static Step visitOver(Errand... errands) {
        return new VisitOver(List.of(errands));
    }
}
