// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

/**
 * Nomor Induk Kependudukan: 16 digits, for life. Anything else about it only warns.
 *
 * <p>{@code toString} is masked (first 4 and last 4 digits), so that a stray log line cannot tell it.
 */
public record Nik(String digits) {
    public Nik {
        if (digits == null || !digits.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("a NIK has 16 digits");
        }
    }

    /** At most the first 4 and last 4 digits; never the birth date. */
    public String masked() {
        return digits.substring(0, 4) + "********" + digits.substring(12);
    }

    @Override
    public String toString() {
        return masked();
    }
}
