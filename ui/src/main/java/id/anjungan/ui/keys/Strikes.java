// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Lets a trembling hand strike once (EN 301 549, 5.7 and 5.8): a key that is held down counts once and never repeats,
 * and the same key again within a short time is the same strike. On the JavaFX thread only.
 */
public final class Strikes {
    private final LongSupplier nanos;
    private final Duration again;
    private final Duration lightAgain;
    private final Set<PadKey> held = EnumSet.noneOf(PadKey.class);
    private final Map<PadKey, Long> last = new EnumMap<>(PadKey.class);

    /**
     * @param nanos a clock that only runs forward
     * @param again how soon after itself a key that does something is the same strike
     * @param lightAgain the same of a key that only moves or types
     */
    public Strikes(LongSupplier nanos, Duration again, Duration lightAgain) {
        this.nanos = nanos;
        this.again = again;
        this.lightAgain = lightAgain;
    }

    /** A key went down: whether that counts. */
    boolean admits(PadKey key, Deed deed) {
        Long before = last.get(key);
        boolean isHeld = !held.add(key);
        long now = nanos.getAsLong();
        long least = (deed.isLight() ? lightAgain : again).toNanos();
        boolean same = before != null && now - before < least;
        if (isHeld || same) {
            return false;
        }
        last.put(key, now);
        return true;
    }

    void released(PadKey key) {
        held.remove(key);
    }

    /** The next strike comes after a rest, whatever the clock says. */
    void rest() {
        held.clear();
        last.clear();
    }
}
