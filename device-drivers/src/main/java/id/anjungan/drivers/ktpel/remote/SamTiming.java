// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Time as the line to a remote SAM sees it. */
interface SamTiming {
    /** As {@link System#nanoTime}. */
    long nanoTime();

    /** Lets time pass; an interrupt ends it. */
    void pause(Duration time) throws InterruptedException;

    static SamTiming real() {
        return new SamTiming() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            }
        };
    }
}
