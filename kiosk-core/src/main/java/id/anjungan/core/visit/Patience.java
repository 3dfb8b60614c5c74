// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.util.Optional;

/** How long a stage may last, on the visit clock, until {@link PatienceOver}, and whose turn it is meanwhile. */
public record Patience(Limit limit, Turn turn) {
    public enum Turn {
        CITIZEN,
        MACHINE
    }

    /** What the time is measured by. */
    public sealed interface Limit {
        /** The stage may last for ever. */
        record Never() implements Limit {}

        /** A time of the stage's own. */
        record After(Duration time) implements Limit {}

        /** As long as this machine lets a citizen do nothing, {@link Tempo#warning}. */
        record Idle() implements Limit {}

        /** As long as this machine waits for an answer, {@link Tempo#answer}. */
        record Answer() implements Limit {}
    }

    /** A citizen's turn that lasts as long as this. */
    public static Patience citizen(Duration limit) {
        return new Patience(new Limit.After(limit), Turn.CITIZEN);
    }

    /** A citizen's turn that ends in the idle warning. */
    public static Patience idle() {
        return new Patience(new Limit.Idle(), Turn.CITIZEN);
    }

    /** The turn of a citizen who was asked whether more time is wanted. */
    public static Patience answer() {
        return new Patience(new Limit.Answer(), Turn.CITIZEN);
    }

    /** A machine's turn, which has to be over by then. */
    public static Patience machine(Duration limit) {
        return new Patience(new Limit.After(limit), Turn.MACHINE);
    }

    /** The stage may last for ever. */
    public static Patience endless() {
        return new Patience(new Limit.Never(), Turn.CITIZEN);
    }

    /** Whether the stage may last for ever. */
    public boolean isEndless() {
        return limit instanceof Limit.Never;
    }

    /**
     * How long that is at such a machine for somebody with such preferences: twice as long for those who listen or read
     * large letters, where it is the citizen's turn. Empty when the stage may last for ever.
     */
    public Optional<Duration> under(Tempo tempo, Preferences preferences) {
        boolean slower = preferences.has(Aid.VOICE) || preferences.has(Aid.LARGE_TEXT);
        return at(tempo).map(time -> slower && turn == Turn.CITIZEN ? time.multipliedBy(2) : time);
    }

    private Optional<Duration> at(Tempo tempo) {
        if (limit instanceof Limit.After after) {
            return Optional.of(after.time());
        }
        if (limit instanceof Limit.Idle) {
            return Optional.of(tempo.warning());
        }
        return limit instanceof Limit.Answer ? Optional.of(tempo.answer()) : Optional.empty();
    }
}
