// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Typed digits as they stand on a screen, in groups of four: whoever looks over the shoulder reads one group at most.
 */
public record GroupedDigits(TypedDigits digits, Reading reading) {
    private static final int GROUP = 4;
    private static final String HIDDEN = "•";
    private static final String MISSING = "–";

    /** What of the typed digits may be read. */
    public enum Reading {
        CURRENT_GROUP,
        /** The idle warning has fired since. */
        NOTHING
    }

    /** The groups: that of the last digit readable, the others hidden. */
    public List<String> groups() {
        return IntStream.range(0, digits.most() / GROUP).mapToObj(this::group).toList();
    }

    private String group(int number) {
        return IntStream.range(number * GROUP, (number + 1) * GROUP)
                .mapToObj(this::sign)
                .collect(Collectors.joining());
    }

    private String sign(int position) {
        if (position >= digits.count()) {
            return MISSING;
        }
        boolean current = position / GROUP == current();
        return current && reading == Reading.CURRENT_GROUP ? String.valueOf(digits.shown(position)) : HIDDEN;
    }

    /** Which group is being typed, from 0. */
    public int current() {
        return Math.max(0, digits.count() - 1) / GROUP;
    }
}
