// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A visit clock that stands still until it is told to jump to the next alarm. Safe from any thread. */
public final class JumpingClock implements KioskClock {
    private enum Kind {
        ALARM,
        /** Struck on the way, never jumped to. */
        TICK
    }

    private record Bell(Instant at, Kind kind, Runnable ringing) {}

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
    public Alarm ring(Duration delay, Runnable bell) {
        return set(delay, Kind.ALARM, bell);
    }

    @Override
    public Alarm tick(Duration delay, Runnable bell) {
        return set(delay, Kind.TICK, bell);
    }

    private synchronized Alarm set(Duration delay, Kind kind, Runnable ringing) {
        Bell bell = new Bell(now.plus(delay), kind, ringing);
        bells.add(bell);
        return () -> silence(bell);
    }

    @SuppressWarnings("ReferenceEquality") // two alarms may be alike; only this one is silenced
    private synchronized void silence(Bell bell) {
        bells.removeIf(other -> other == bell);
    }

    /**
     * Moves to the earliest alarm and rings it on the caller's thread, after whatever is to be struck on the way; false
     * when no alarm is set.
     */
    public boolean jump() {
        Optional<Instant> end = earliestAlarm();
        while (end.isPresent()) {
            Bell next = takeUntil(end.get());
            next.ringing().run();
            if (next.kind() == Kind.ALARM) {
                return true;
            }
            end = earliestAlarm();
        }
        return false;
    }

    /** Lets so much time go by; everything that is set for it rings in its order, on the caller's thread. */
    public void pass(Duration time) {
        Instant end = now().plus(time);
        for (Bell next = takeUntil(end); next != null; next = takeUntil(end)) {
            next.ringing().run();
        }
        reach(end);
    }

    private synchronized void reach(Instant end) {
        now = end;
    }

    private synchronized Optional<Instant> earliestAlarm() {
        return bells.stream()
                .filter(bell -> bell.kind() == Kind.ALARM)
                .map(Bell::at)
                .min(Comparator.naturalOrder());
    }

    /** At one instant ticks come first. */
    private synchronized Bell takeUntil(Instant end) {
        Bell next = bells.stream()
                .filter(bell -> !bell.at().isAfter(end))
                .min(Comparator.comparing(Bell::at).thenComparing(Bell::kind, Comparator.reverseOrder()))
                .orElse(null);
        if (next != null) {
            now = next.at();
            bells.remove(next);
        }
        return next;
    }
}
