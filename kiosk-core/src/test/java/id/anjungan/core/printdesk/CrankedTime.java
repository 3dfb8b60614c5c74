// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.visit.KioskClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;

/** Time that stands still until it is cranked; threads and clocks that run by it do their tasks in a fixed order. */
public final class CrankedTime implements KioskClock, InstantSource {
    private record Task(Instant at, long order, Runnable work) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private final PriorityQueue<Task> tasks = new PriorityQueue<>();
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private long order;

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Alarm ring(Duration delay, Runnable bell) {
        Task task = new Task(now.plus(delay), order++, bell);
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    @Override
    public Alarm tick(Duration delay, Runnable bell) {
        return ring(delay, bell);
    }

    /** A thread whose tasks are done while time is cranked. */
    public DeskThread thread() {
        return new DeskThread() {
            private boolean closed;

            @Override
            public void run(Runnable task) {
                after(Duration.ZERO, task);
            }

            @Override
            public void after(Duration delay, Runnable task) {
                ring(delay, () -> {
                    if (!closed) {
                        task.run();
                    }
                });
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    /** Does everything that is due until then. */
    public void crank(Duration time) {
        Instant end = now.plus(time);
        while (!tasks.isEmpty() && !tasks.peek().at().isAfter(end)) {
            Task task = tasks.remove();
            now = task.at();
            task.work().run();
        }
        now = end;
    }

    /** Does what is due now. */
    public void settle() {
        crank(Duration.ZERO);
    }

    /** The power is cut: nothing of what was to be done will be. */
    public void forgetTasks() {
        tasks.clear();
    }
}
