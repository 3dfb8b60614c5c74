// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the card's fingers is asked for.
 *
 * @param index of its template, from 0
 * @param missing those that the citizen has not, or has hurt
 */
public record AskedFinger(int index, Set<Integer> missing) {
    public AskedFinger {
        missing = Set.copyOf(missing);
    }

    static AskedFinger first() {
        return new AskedFinger(0, Set.of());
    }

    /** The next one of so many that the citizen has; the same when there is no other. */
    AskedFinger next(int count) {
        int next = index;
        do {
            next = (next + 1) % count;
        } while (missing.contains(next) && next != index);
        return new AskedFinger(next, missing);
    }

    /** Another one, now that this one is missing; empty when none is left. */
    Optional<AskedFinger> without(int count) {
        Set<Integer> all = new HashSet<>(missing);
        all.add(index);
        return all.size() >= count ? Optional.empty() : Optional.of(new AskedFinger(index, all).next(count));
    }
}
