// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;

/**
 * How long a stage may last, on the visit clock, and whose turn it is meanwhile.
 *
 * @param limit how long until {@link PatienceOver} happens; null when the stage may last for ever
 */
public record Patience(Duration limit, Turn turn) {
    /** How long a citizen may do nothing before the machine asks whether more time is wanted. */
    public static final Duration IDLE = Duration.ofSeconds(45);

    public enum Turn {
        CITIZEN,
        MACHINE
    }

    public static Patience citizen(Duration limit) {
        return new Patience(limit, Turn.CITIZEN);
    }

    /** A citizen's turn that ends in the idle warning. */
    public static Patience idle() {
        return citizen(IDLE);
    }

    public static Patience machine(Duration limit) {
        return new Patience(limit, Turn.MACHINE);
    }

    public static Patience endless() {
        return new Patience(null, Turn.CITIZEN);
    }

    public boolean isEndless() {
        return limit == null;
    }

    /** Twice as long for those who listen or read large letters, where it is the citizen's turn. */
    public Patience under(Preferences preferences) {
        boolean slower = preferences.has(Aid.VOICE) || preferences.has(Aid.LARGE_TEXT);
        return slower && turn == Turn.CITIZEN && limit != null ? citizen(limit.multipliedBy(2)) : this;
    }
}
