// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The visit clock of a machine in service. Bells ring on a thread named {@code visit-clock} and must not block. */
public final class RealClock implements KioskClock, AutoCloseable {
    private final ScheduledExecutorService bells = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "visit-clock");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Alarm ring(Duration delay, Runnable bell) {
        Future<?> pending = bells.schedule(bell, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> pending.cancel(false);
    }

    @Override
    public Alarm tick(Duration delay, Runnable bell) {
        return ring(delay, bell);
    }

    @Override
    public void close() {
        bells.shutdownNow();
    }
}
