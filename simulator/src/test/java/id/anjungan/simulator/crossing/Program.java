// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.office.http.CallTiming;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.visit.KioskClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A process in {@link VirtualTime}: its clock, its threads, its pauses. What it had in mind dies with it. */
final class Program implements KioskClock, CallTiming {
    private final VirtualTime time;
    private boolean lives = true;

    Program(VirtualTime time) {
        this.time = time;
    }

    boolean lives() {
        return lives;
    }

    void kill() {
        lives = false;
    }

    /** A thread that does one thing after the other, also where one of them waits. */
    DeskThread thread() {
        return new DeskThread() {
            private final Deque<Runnable> due = new ArrayDeque<>();
            private boolean busy;

            @Override
            public void run(Runnable task) {
                after(Duration.ZERO, task);
            }

            @Override
            public void after(Duration delay, Runnable task) {
                time.after(delay, Program.this, () -> {
                    due.add(task);
                    work();
                });
            }

            private void work() {
                if (busy) {
                    return;
                }
                busy = true;
                while (!due.isEmpty()) {
                    due.remove().run();
                }
                busy = false;
            }

            @Override
            public void close() {
                due.clear();
            }
        };
    }

    void after(Duration delay, Runnable task) {
        time.after(delay, this, task);
    }

    @Override
    public Instant now() {
        return time.instant();
    }

    @Override
    public Alarm ring(Duration delay, Runnable bell) {
        return time.cancellation(delay, this, bell)::run;
    }

    /** Nobody looks at the screens of this hall. */
    @Override
    public Alarm tick(Duration delay, Runnable bell) {
        return () -> {};
    }

    @Override
    public long nanoTime() {
        return Duration.between(Instant.EPOCH, time.instant()).toNanos();
    }

    @Override
    public void pause(Duration span) {
        VirtualTime.Waiting waiting = time.waiting();
        waiting.wakeAfter(span);
        waiting.await();
    }

    /** What spreads the retries of many kiosks is drawn by the wire here. */
    @Override
    public double jitter() {
        return 0.5;
    }
}
