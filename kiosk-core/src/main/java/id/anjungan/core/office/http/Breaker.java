// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.OfficeFault;
import java.time.Duration;

/**
 * Keeps the screens honest: after calls that found no office, further ones fail at once for a while instead of
 * letting a
 * citizen wait out the budget; then one call is let through to see. Safe from any thread.
 */
final class Breaker {
    private static final int CALLS_UNTIL_OPEN = 2;
    private static final Duration REST = Duration.ofSeconds(10);

    private final CallTiming timing;
    private int failures;
    private long closedUntil;
    private boolean probing;
    private OfficeFault.Kind lastKind = OfficeFault.Kind.UNREACHABLE;

    Breaker(CallTiming timing) {
        this.timing = timing;
    }

    /** Lets a call pass, or fails it as the last one failed. */
    synchronized void admit() throws OfficeFault {
        if (failures < CALLS_UNTIL_OPEN) {
            return;
        }
        if (probing || timing.nanoTime() - closedUntil < 0) {
            throw new OfficeFault(lastKind, "not asked: the last calls found no office", null);
        }
        probing = true;
    }

    /** The office was there, whatever it answered. */
    synchronized void found() {
        failures = 0;
        probing = false;
    }

    synchronized void missed(OfficeFault.Kind kind) {
        failures++;
        probing = false;
        lastKind = kind;
        closedUntil = timing.nanoTime() + REST.toNanos();
    }

    synchronized boolean passing() {
        return failures < CALLS_UNTIL_OPEN;
    }
}
