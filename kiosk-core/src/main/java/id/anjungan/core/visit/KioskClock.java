// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.time.Instant;

/** The visit clock: wall time for people, and alarms for patience. Drivers' deadlines never use it. */
public interface KioskClock {
    Instant now();

    /** Rings once after a delay, on a thread of the clock; the handle silences it. */
    Alarm ring(Duration delay, Runnable bell);

    /**
     * As {@link #ring}, for what only shows that time goes by: a clock that jumps from alarm to alarm does not stop at
     * it, but strikes it on its way.
     */
    Alarm tick(Duration delay, Runnable bell);

    /** A pending ring. */
    interface Alarm {
        void silence();
    }
}
