// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Bears with {@code connecting-to-device} for a while: a print server says so before each job, and it is an obstacle
 * only when it lasts. Safe from several threads.
 */
final class Connecting {
    private static final String REASON = "connecting-to-device";
    private static final long USUAL = Duration.ofSeconds(30).toNanos();

    private final LongSupplier nanoTime;
    private boolean connecting;
    private long since;

    /** @param nanoTime a clock that only goes forward, in nanoseconds */
    Connecting(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The same state, without this reason while it is young. */
    synchronized PrinterState judged(PrinterState state) {
        boolean now = state.reasons().stream().map(IppStatus::bare).anyMatch(REASON::equals);
        if (now && !connecting) {
            since = nanoTime.getAsLong();
        }
        connecting = now;
        boolean lasts = now && nanoTime.getAsLong() - since > USUAL;
        return lasts ? state : state.without(REASON);
    }
}
