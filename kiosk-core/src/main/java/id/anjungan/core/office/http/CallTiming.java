// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Where the client has its time, its pauses and its jitter from; hand-cranked in tests. */
public interface CallTiming {
    /** A clock that only runs forward, in nanoseconds. */
    long nanoTime();

    Instant now();

    void pause(Duration time) throws InterruptedException;

    /** A number from 0 to 1 that spreads the retries of many kiosks. */
    double jitter();

    static CallTiming real() {
        return new CallTiming() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis());
            }

            @Override
            public double jitter() {
                return ThreadLocalRandom.current().nextDouble();
            }
        };
    }
}
