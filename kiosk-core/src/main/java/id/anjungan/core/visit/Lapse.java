// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;

/**
 * How long the present stage stands already, as far as its {@link Rhythm} has told.
 *
 * @param beats how many have passed since it was entered
 * @param elapsed when the last of them was; zero before the first
 * @param limit how long the stage may last for this citizen without a press; zero when for ever
 */
public record Lapse(int beats, Duration elapsed, Duration limit) {
    /** Of a stage that was just entered and may last as long as this. */
    public static Lapse none(Duration limit) {
        return new Lapse(0, Duration.ZERO, limit);
    }

    /** How long the stage may still last, if nothing was pressed; never negative. */
    public Duration left() {
        Duration left = limit.minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether it stands for so long, and a beat has told so. */
    public boolean hasReached(Duration time) {
        return elapsed.compareTo(time) >= 0;
    }
}
