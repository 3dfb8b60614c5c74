// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What is seen of a slot, less what only flickers. A card or a reader that is missed counts as gone when it has been
 * missed for a while; what comes back before that was never away. What comes is believed at once. Not for several
 * threads.
 */
final class SteadySight {
    /** From less to more. */
    enum Sight {
        NO_READER,
        NO_CARD,
        CARD
    }

    private final long steady;
    private final LongSupplier clock;
    private Sight known;
    private boolean missing;
    private long missedSince;

    /**
     * @param steady how long something must be missed before it is gone; zero for no while at all
     * @param clock as {@link System#nanoTime}
     */
    SteadySight(Duration steady, LongSupplier clock) {
        this.steady = steady.toNanos();
        this.clock = clock;
    }

    /** What holds after this look. */
    Sight after(Sight seen) {
        if (known == null || seen.compareTo(known) >= 0) {
            known = seen;
            missing = false;
            return known;
        }
        long now = clock.getAsLong();
        if (!missing) {
            missing = true;
            missedSince = now;
        }
        if (now - missedSince >= steady) {
            known = seen;
            missing = false;
        }
        return known;
    }

    /** How long the next look may be put off: that long, or less when something is missed. At least a millisecond. */
    long nextLook(long longestMillis) {
        if (!missing) {
            return longestMillis;
        }
        long left = steady - (clock.getAsLong() - missedSince);
        long millis = Duration.ofNanos(left).plusMillis(1).minusNanos(1).toMillis();
        return Math.max(1, Math.min(longestMillis, millis));
    }
}
