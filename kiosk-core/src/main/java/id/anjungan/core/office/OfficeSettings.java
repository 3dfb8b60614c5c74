// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.util.List;

/**
 * What the office configures centrally.
 *
 * @param announcements plain text for everybody who stands before the machine, at most three; what is longer than a
 *     screen holds, or is no plain text, is left out
 */
public record OfficeSettings(
        String officeName,
        String region,
        String telephone,
        String hours,
        List<String> waysIn,
        List<String> announcements) {
    private static final int MOST = 3;
    private static final int LONGEST = 160;

    public OfficeSettings {
        waysIn = List.copyOf(waysIn);
        announcements =
                announcements.stream().filter(OfficeSettings::fits).limit(MOST).toList();
    }

    private static boolean fits(String announcement) {
        return !announcement.isBlank()
                && announcement.length() <= LONGEST
                && announcement.codePoints().noneMatch(OfficeSettings::isUnseen);
    }

    /** Controls, and marks that turn the direction of reading or stand for nothing at all. */
    private static boolean isUnseen(int sign) {
        int kind = Character.getType(sign);
        return Character.isISOControl(sign)
                || kind == Character.FORMAT
                || kind == Character.PRIVATE_USE
                || kind == Character.UNASSIGNED;
    }
}
