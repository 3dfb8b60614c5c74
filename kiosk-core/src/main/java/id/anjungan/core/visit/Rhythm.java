// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When, while a stage stands, its screen is shown anew: how long a machine still takes, what a citizen must not forget.
 * It counts from the stage's entry, presses change nothing of it, and it never ends a stage.
 *
 * @param beats the first ones, each at its time after the entry
 * @param again what follows on the last of them, and then on itself, each time after so long; empty when nothing does
 */
public record Rhythm(List<Beat> beats, Optional<Beat> again) {
    /** Nothing changes with time. */
    public static final Rhythm NONE = new Rhythm(List.of(), Optional.empty());

    /**
     * While a machine works: progress after 1 s, what takes how long after 5 s, a way out after 10 s (reference:
     * Nielsen's limits), and the time left from then on.
     */
    public static final Rhythm WAITING = new Rhythm(
            List.of(quiet(Duration.ofSeconds(1)), quiet(Duration.ofSeconds(5)), quiet(Duration.ofSeconds(10))),
            Optional.of(quiet(Duration.ofSeconds(10))));

    /** How much a beat wants to be noticed; whatever sounds follows it. */
    public enum Urgency {
        QUIET,
        /** Something is about to be forgotten. */
        REMINDER,
        /** It lies there for long, and staff should hear it too. */
        ALARM
    }

    public record Beat(Duration after, Urgency urgency) {}

    public Rhythm {
        beats = List.copyOf(beats);
    }

    /** The same beat for ever. */
    public static Rhythm every(Duration interval, Urgency urgency) {
        return new Rhythm(List.of(), Optional.of(new Beat(interval, urgency)));
    }

    private static Beat quiet(Duration after) {
        return new Beat(after, Urgency.QUIET);
    }

    /** What goes on when something else is shown over the stage: only what is repeated. */
    public Rhythm repeated() {
        return new Rhythm(List.of(), again);
    }

    /** How long after the beat before it, or the entry, a beat comes, from 1; empty when there is none. */
    Optional<Duration> until(int beat) {
        return beat <= beats.size() ? Optional.of(time(beat).minus(time(beat - 1))) : again.map(Beat::after);
    }

    /** How long after the entry a beat comes; zero for the entry itself, 0. */
    public Duration time(int beat) {
        if (beat == 0) {
            return Duration.ZERO;
        }
        if (beat <= beats.size()) {
            return beats.get(beat - 1).after();
        }
        Duration interval = again.map(Beat::after).orElse(Duration.ZERO);
        return time(beats.size()).plus(interval.multipliedBy(beat - beats.size()));
    }

    Urgency urgency(int beat) {
        if (beat == 0) {
            return Urgency.QUIET;
        }
        return beat <= beats.size()
                ? beats.get(beat - 1).urgency()
                : again.map(Beat::urgency).orElse(Urgency.QUIET);
    }
}
