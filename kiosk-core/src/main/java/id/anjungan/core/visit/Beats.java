// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.util.function.Consumer;

/** The beats of the present stage's rhythm, one set at a time. */
final class Beats {
    private final KioskClock clock;
    private final Consumer<Letter> post;
    private Rhythm rhythm = Rhythm.NONE;
    private KioskClock.Alarm next = () -> {};
    private int passed;
    private long set;

    Beats(KioskClock clock, Consumer<Letter> post) {
        this.clock = clock;
        this.post = post;
    }

    /** A stage was entered: counts anew. */
    void begin(Rhythm entered) {
        rhythm = entered;
        passed = 0;
        setNext();
    }

    /** Counts anew where the rhythm is another one now. */
    void follow(Rhythm now) {
        if (!now.equals(rhythm)) {
            begin(now);
        }
    }

    /** Whether that is the beat which was waited for; then the one after it is set. */
    boolean pass(Struck struck) {
        if (struck.beat() != set) {
            return false;
        }
        passed++;
        setNext();
        return true;
    }

    private void setNext() {
        next.silence();
        long number = ++set;
        next = rhythm.until(passed + 1)
                .map(delay -> clock.tick(delay, () -> post.accept(Letter.of(new Struck(number)))))
                .orElse(() -> {});
    }

    int passed() {
        return passed;
    }

    Duration elapsed() {
        return rhythm.time(passed);
    }

    /** How much the last one wants to be noticed. */
    Rhythm.Urgency urgency() {
        return rhythm.urgency(passed);
    }
}
