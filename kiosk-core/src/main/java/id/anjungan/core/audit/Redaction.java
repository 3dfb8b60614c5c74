// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.audit;

import java.util.regex.Pattern;

/** Lets through what can identify nobody; the rest becomes a mark that something stood there. */
public final class Redaction {
    private static final int LONGEST = 200;
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9 .,:;/_=+-]");
    /** A NIK, KK or akta number, also when dots or dashes divide it. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("[0-9](?:[ .-]?[0-9]){11,}");

    private Redaction() {}

    public static String allowed(String text) {
        String plain = STRANGE.matcher(text).replaceAll("_");
        String redacted =
                isDigest(plain) ? plain : NUMBER_OF_A_PERSON.matcher(plain).replaceAll("#");
        return redacted.length() <= LONGEST ? redacted : redacted.substring(0, LONGEST);
    }

    private static boolean isDigest(String text) {
        return text.matches("[0-9a-f]{64}");
    }
}
