// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.time.Duration;

/** How long to wait before trying again: twice as long each time, up to a limit. Not for several threads. */
public final class Backoff {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    public Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** 1, 2, 4, … 30 seconds. */
    public static Backoff ofDevices() {
        return new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    /** The wait after one more failure. */
    public Duration failed() {
        Duration wait = next;
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(longest) < 0 ? twice : longest;
        return wait;
    }

    /** It worked; the next failure waits shortly again. */
    public void succeeded() {
        next = first;
    }
}
