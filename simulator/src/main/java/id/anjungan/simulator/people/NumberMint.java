// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import id.anjungan.simulator.people.Persona.Sex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Mints the numbers of invented people, each prefix with its own serial (Permendagri's structure of NIK and KK
 * number).
 */
final class NumberMint {
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT);
    private final Map<String, Integer> serials = new HashMap<>();

    /** Region, birth date (a woman's day + 40), serial. */
    String nik(Region region, LocalDate born, Sex sex) {
        int day = born.getDayOfMonth() + (sex == Sex.PEREMPUAN ? 40 : 0);
        return numbered("nik", region.code() + sixDigits(day, born));
    }

    /** Region, date of recording, serial. */
    String kkNumber(Region region, LocalDate recorded) {
        return numbered("kk", region.code() + sixDigits(recorded.getDayOfMonth(), recorded));
    }

    /** {@code 9901-LU-02082024-0001}; LT when registered late. */
    String birthAct(Region region, LocalDate born, boolean late) {
        String prefix = region.code().substring(0, 4) + (late ? "-LT-" : "-LU-") + LONG_DAY.format(born) + "-";
        return numbered("akta", prefix);
    }

    private static String sixDigits(int day, LocalDate date) {
        return String.format(Locale.ROOT, "%02d%02d%02d", day, date.getMonthValue(), date.getYear() % 100);
    }

    private String numbered(String series, String prefix) {
        int serial = serials.merge(series + prefix, 1, Integer::sum);
        return prefix + String.format(Locale.ROOT, "%04d", serial);
    }
}
