// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

import java.util.EnumSet;
import java.util.Set;

/** What NIK and KK number have in common: region (2+2+2), date (DDMMYY), serial (4). */
final class Sixteen {
    private static final int INVENTED_PROVINCE = 99;
    private static final int FIRST_PROVINCE = 11;
    private static final int LAST_PROVINCE = 97;
    private static final int DAY_OF_WOMEN = 40;
    private static final int[] LONGEST_MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Sixteen() {}

    static String demand(String digits, String what) {
        if (digits == null || !digits.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("a " + what + " has 16 digits");
        }
        return digits;
    }

    static Set<Warning> check(String digits) {
        Set<Warning> odd = EnumSet.noneOf(Warning.class);
        int province = number(digits, 0, 2);
        if ((province < FIRST_PROVINCE || province > LAST_PROVINCE) && province != INVENTED_PROVINCE) {
            odd.add(Warning.UNKNOWN_PROVINCE);
        }
        if (!isDate(number(digits, 6, 8), number(digits, 8, 10))) {
            odd.add(Warning.IMPOSSIBLE_DATE);
        }
        if (number(digits, 12, 16) == 0) {
            odd.add(Warning.NO_SERIAL);
        }
        return odd;
    }

    /** The day of a woman's NIK is raised by forty; the year is of two digits, so 29 February may always be. */
    private static boolean isDate(int day, int month) {
        int plain = day > DAY_OF_WOMEN ? day - DAY_OF_WOMEN : day;
        return month >= 1 && month <= LONGEST_MONTHS.length && plain >= 1 && plain <= LONGEST_MONTHS[month - 1];
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
