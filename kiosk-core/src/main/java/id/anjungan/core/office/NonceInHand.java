// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.visit.KioskClock;
import java.time.Duration;
import java.time.Instant;

/**
 * A nonce of the office, fetched before the card is read and used for one authentic reading. Calls block for at most
 * the office's budget; safe from several threads.
 */
public final class NonceInHand {
    /** Well under the ten minutes for which the office knows a nonce: the finger comes after the reading. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private final VisitDesk desk;
    private final KioskClock clock;
    private Nonce nonce;
    private Instant fetched = Instant.MIN;

    public NonceInHand(VisitDesk desk, KioskClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The one in hand while it is fresh, else a new one. */
    public synchronized Nonce get() throws OfficeFault {
        Instant now = clock.now();
        if (fetched.isBefore(now.minus(FRESH))) {
            nonce = desk.nonce();
            fetched = now;
        }
        return nonce;
    }

    /** The nonce was signed, or told to a card that is not believed: the next reading needs another. */
    public synchronized void spent() {
        fetched = Instant.MIN;
    }
}
