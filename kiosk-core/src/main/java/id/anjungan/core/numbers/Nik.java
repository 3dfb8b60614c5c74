// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

import java.util.Set;

/**
 * Nomor Induk Kependudukan: 16 digits, for life. Anything else about it only warns.
 *
 * <p>{@code toString} is masked (first 4 and last 4 digits), so that a stray log line cannot tell it.
 */
public record Nik(String digits) {
    public Nik {
        Sixteen.demand(digits, "NIK");
    }

    /** At most the first 4 and last 4 digits; never the birth date. */
    public String masked() {
        return Masking.ends(digits);
    }

    /** Masked, in groups of four. */
    public String shown() {
        return Masking.inGroups(masked());
    }

    public Set<Warning> check() {
        return Sixteen.check(digits);
    }

    @Override
    public String toString() {
        return masked();
    }
}
