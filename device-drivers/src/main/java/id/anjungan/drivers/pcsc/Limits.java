// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.time.Duration;

/**
 * How long one exchange may last, and until when there may be any.
 *
 * @param end in the sense of {@link System#nanoTime}
 */
record Limits(Duration exchange, long end) {
    private static final Duration AGES = Duration.ofNanos(Long.MAX_VALUE / 2);

    /** For a chip that stays powered up from one citizen to the next. */
    static Limits of(Duration exchange) {
        return of(exchange, AGES);
    }

    /** From now on; a read may not last longer although every single answer comes in time. */
    static Limits of(Duration exchange, Duration read) {
        return new Limits(exchange, System.nanoTime() + read.toNanos());
    }

    /**
     * For the next exchange.
     *
     * @throws LineBroken silent, when the end has come
     */
    Duration next() throws LineBroken {
        return within(exchange);
    }

    /** As much of that as is left; never nothing. */
    Duration within(Duration most) throws LineBroken {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            throw new LineBroken(Reason.SILENT, "the read lasted too long", null);
        }
        return left.compareTo(most) < 0 ? left : most;
    }
}
