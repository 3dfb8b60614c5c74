// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.timing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** True-to-life timing, or none. Every virtual device takes its time here and nowhere else. */
public interface Pace {
    /** Lets this much time pass; returns early when the thread is interrupted. */
    void take(Duration time);

    /** True when timing is true to life. */
    boolean real();

    /** Time passes as the table of the simulator says. */
    static Pace trueToLife() {
        return new Pace() {
            @Override
            public void take(Duration time) {
                long end = System.nanoTime() + time.toNanos();
                for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                }
            }

            @Override
            public boolean real() {
                return true;
            }
        };
    }

    /** No time passes. */
    static Pace fast() {
        return new Pace() {
            @Override
            public void take(Duration time) {
                // nothing to wait for
            }

            @Override
            public boolean real() {
                return false;
            }
        };
    }
}
