// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A visit clock that stands still until it is told to jump to the next alarm. Safe from any thread. */
public final class JumpingClock implements KioskClock {
    private record Bell(Instant at, Runnable ringing) {}

    private final List<Bell> bells = new ArrayList<>();
    private Instant now;

    public JumpingClock(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized Alarm ring(Duration delay, Runnable bell) {
        Bell set = new Bell(now.plus(delay), bell);
        bells.add(set);
        return () -> silence(set);
    }

    @SuppressWarnings("ReferenceEquality") // two alarms may be alike; only this one is silenced
    private synchronized void silence(Bell bell) {
        bells.removeIf(other -> other == bell);
    }

    /** Moves to the earliest alarm and rings it on the caller's thread; false when none is set. */
    public boolean jump() {
        Bell next = takeNext();
        if (next == null) {
            return false;
        }
        next.ringing().run();
        return true;
    }

    private synchronized Bell takeNext() {
        Bell next = bells.stream().min(Comparator.comparing(Bell::at)).orElse(null);
        if (next != null) {
            now = next.at();
            bells.remove(next);
        }
        return next;
    }
}
