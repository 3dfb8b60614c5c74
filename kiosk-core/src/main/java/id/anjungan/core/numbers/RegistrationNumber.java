// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

import java.util.Locale;

/**
 * The number under which the office keeps an application; minted by the office, opaque to the kiosk, never made of a
 * NIK. Citizens type it, so case and spaces do not count.
 */
public record RegistrationNumber(String text) {
    public RegistrationNumber {
        if (text == null) {
            throw new IllegalArgumentException("no registration number");
        }
        text = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!text.matches("[A-Z0-9/.-]{4,32}")) {
            throw new IllegalArgumentException("a registration number has 4 to 32 letters, digits, and / . -");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
