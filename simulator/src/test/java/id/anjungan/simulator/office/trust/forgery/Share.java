// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.util.List;
import java.util.stream.IntStream;

/** The part of a long list that is tried: all of it with the full counts, else every tenth. */
final class Share {
    private static final int STEP = Boolean.getBoolean("adm.long") ? 1 : 10;

    private Share() {}

    static <T> List<T> of(List<T> all) {
        return indices(all.size()).mapToObj(all::get).toList();
    }

    static IntStream indices(int size) {
        return IntStream.iterate(0, i -> i < size, i -> i + STEP);
    }

    /** How many of so many of all must be expected in the part. */
    static int of(int number) {
        return number / STEP;
    }
}
