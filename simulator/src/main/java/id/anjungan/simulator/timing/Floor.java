// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The account of what nobody can make shorter: the time that physics, or a person, took by the table of the simulator,
 * whatever the {@link Pace} was. Safe from any thread.
 */
public final class Floor {
    /** One piece of it, nanoseconds of {@link System#nanoTime}. */
    public record Span(long from, long to) {}

    private final List<Span> spans = new ArrayList<>();

    /** So much begins to pass now. */
    public void begins(Duration time) {
        long now = System.nanoTime();
        add(new Span(now, now + time.toNanos()));
    }

    /** So much has just passed. */
    public void passed(Duration time) {
        long now = System.nanoTime();
        add(new Span(now - time.toNanos(), now));
    }

    private synchronized void add(Span span) {
        spans.add(span);
    }

    public synchronized List<Span> spans() {
        return List.copyOf(spans);
    }

    /** All pieces since the last reset, overlapping or not. */
    public synchronized Duration sum() {
        return Duration.ofNanos(spans.stream().mapToLong(s -> s.to() - s.from()).sum());
    }

    public synchronized void reset() {
        spans.clear();
    }
}
