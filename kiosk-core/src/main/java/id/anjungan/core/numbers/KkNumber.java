// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

import java.util.Set;

/** Nomor Kartu Keluarga: 16 digits, region, day of recording, serial. {@code toString} is masked. */
public record KkNumber(String digits) {
    public KkNumber {
        Sixteen.demand(digits, "KK number");
    }

    /** At most the first 4 and last 4 digits. */
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
