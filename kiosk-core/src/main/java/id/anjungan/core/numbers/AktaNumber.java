// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an akta as it stands on its kutipan. Its shape differed by year and office, so every text is accepted;
 * Jombang's {@code AKTA-n.NIK} is too, and masked, since a NIK stands in it.
 */
public record AktaNumber(String text) {
    private static final int LONGEST = 64;

    /** {@code 9901-LU-01022020-0007}: region, kind, day, serial. */
    private static final Pattern USUAL = Pattern.compile("[0-9]{4}-[A-Z]{2}-[0-9]{8}-[0-9]{4}");

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{12,}");

    public AktaNumber {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("an akta number is a text of 1 to " + LONGEST + " characters");
        }
        text = text.strip();
    }

    /** Whatever could be a NIK in it, at most by its ends. */
    public String masked() {
        Matcher numbers = LONG_NUMBER.matcher(text);
        return numbers.replaceAll(number -> Matcher.quoteReplacement(Masking.ends(number.group())));
    }

    public Set<Warning> check() {
        return USUAL.matcher(text).matches() ? EnumSet.noneOf(Warning.class) : EnumSet.of(Warning.HISTORIC_SHAPE);
    }

    @Override
    public String toString() {
        return masked();
    }
}
