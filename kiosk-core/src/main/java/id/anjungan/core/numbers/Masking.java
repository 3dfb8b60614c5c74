// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

/** How numbers of persons are shown: at most the first four and the last four of their digits. */
final class Masking {
    private static final int SHOWN = 4;

    private Masking() {}

    static String ends(String digits) {
        int hidden = digits.length() - 2 * SHOWN;
        return hidden <= 0
                ? "*".repeat(digits.length())
                : digits.substring(0, SHOWN) + "*".repeat(hidden) + digits.substring(digits.length() - SHOWN);
    }

    /** Groups of four, so that a person can compare them. */
    static String inGroups(String shown) {
        return shown.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
