// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import java.time.Duration;

/** What the way to the office costs: 80 ms a call and 10 Mbit/s; and the sum of it, which no client can beat. */
final class WireTime {
    private static final Duration CALL = Duration.ofMillis(80);
    private static final Duration SLOW_CALL = Duration.ofSeconds(2);
    private static final long BITS_A_SECOND = 10_000_000;
    private static final int SLOWER = 100;

    private final Pace pace;
    private final OfficeKnobs knobs;
    private final Floor floor = new Floor();

    WireTime(Pace pace, OfficeKnobs knobs) {
        this.pace = pace;
        this.knobs = knobs;
    }

    /** Takes the time of one call with so many bytes there and back. */
    void take(long bytes) {
        boolean slow = knobs.isSlow();
        long bits = bytes * 8 * (slow ? SLOWER : 1);
        Duration time = (slow ? SLOW_CALL : CALL).plusNanos(bits * 1_000_000_000L / BITS_A_SECOND);
        floor.begins(time);
        pace.take(time);
    }

    Floor floor() {
        return floor;
    }
}
