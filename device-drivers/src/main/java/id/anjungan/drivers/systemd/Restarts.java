// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.systemd;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets a program be started so many times within a while, as {@code StartLimitBurst} does. */
final class Restarts {
    private final int most;
    private final Duration within;
    private final Deque<Duration> starts = new ArrayDeque<>();

    Restarts(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Whether it may be started now, which then counts as a start. */
    boolean admits(Duration now) {
        starts.removeIf(start -> now.minus(start).compareTo(within) >= 0);
        if (starts.size() == most) {
            return false;
        }
        starts.add(now);
        return true;
    }

    void forget() {
        starts.clear();
    }
}
