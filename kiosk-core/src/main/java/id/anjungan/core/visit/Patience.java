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
    public enum Turn {
        CITIZEN,
        MACHINE
    }

    public static Patience citizen(Duration limit) {
        return new Patience(limit, Turn.CITIZEN);
    }

    public static Patience machine(Duration limit) {
        return new Patience(limit, Turn.MACHINE);
    }

    public static Patience endless() {
        return new Patience(null, Turn.CITIZEN);
    }
}
