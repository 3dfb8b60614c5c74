// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that only passes while the client pauses, or by hand. */
final class CrankedTiming implements CallTiming {
    final List<Duration> pauses = new ArrayList<>();
    private long nanos;
    Instant now = Instant.parse("2026-11-20T02:00:00Z");

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
        pass(time);
    }

    synchronized void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public double jitter() {
        return 0.5;
    }
}
