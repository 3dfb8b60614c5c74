// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Time for many programs at once, of which always one and only one runs: what is due first, and of two things due at
 * one moment what was asked for first. A task may wait in the middle of what it does, as a blocking call does; the
 * others go on meanwhile. So a run is the same each time, and an hour passes in no time.
 */
final class VirtualTime extends Clock {
    /** The program that waited is no more. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Event implements Comparable<Event> {
        final Instant at;
        final long order;
        final Program program;
        final Runnable work;

        Event(Instant at, long order, Program program, Runnable work) {
            this.at = at;
            this.order = order;
            this.program = program;
            this.work = work;
        }

        @Override
        public int compareTo(Event other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    /** A task that waits; whoever wakes it hands over its turn. */
    final class Waiting {
        private final Program program = running;
        private final Semaphore turn = new Semaphore(0);
        private boolean woken;

        /** Its turn comes at this moment, unless it was woken before. */
        void wakeAfter(Duration delay) {
            after(delay, null, this::wake);
        }

        private void wake() {
            if (!woken) {
                woken = true;
                handedOver = this;
            }
        }

        /** Waits until woken. */
        void await() {
            loops.execute(VirtualTime.this::loop);
            turn.acquireUninterruptibly();
            running = program;
            if (!program.lives()) {
                throw new Killed();
            }
        }
    }

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final ExecutorService loops = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "virtual-time");
        thread.setDaemon(true);
        return thread;
    });
    private final Program world = new Program(this);
    private CompletableFuture<Void> ended;
    private BooleanSupplier until;
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private long order;
    private Program running = world;
    private Waiting handedOver;

    Program world() {
        return world;
    }

    /** A program that can be killed. */
    Program program() {
        return new Program(this);
    }

    Event after(Duration delay, Program program, Runnable work) {
        Event event = new Event(now.plus(delay), order++, program, work);
        events.add(event);
        return event;
    }

    /** What does not happen after all. */
    Runnable cancellation(Duration delay, Program program, Runnable work) {
        Event event = after(delay, program, work);
        return () -> events.remove(event);
    }

    Waiting waiting() {
        return new Waiting();
    }

    /** Lets everything happen until this holds, or nothing is left to happen. */
    void run(BooleanSupplier condition) {
        until = condition;
        ended = new CompletableFuture<>();
        loops.execute(this::loop);
        ended.join();
    }

    private void loop() {
        try {
            while (handedOver == null && !until.getAsBoolean() && !events.isEmpty()) {
                Event event = events.remove();
                now = event.at;
                if (event.program == null || event.program.lives()) {
                    running = event.program == null ? world : event.program;
                    carryOut(event.work);
                }
            }
            Waiting next = handedOver;
            handedOver = null;
            if (next != null) {
                next.turn.release();
            } else {
                ended.complete(null);
            }
        } catch (Throwable broken) {
            ended.completeExceptionally(broken);
        }
    }

    private static void carryOut(Runnable work) {
        try {
            work.run();
        } catch (Killed killed) {
            // What it was about to do, it never did.
            return;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("there is one time");
    }

    void close() {
        loops.shutdownNow();
    }
}
