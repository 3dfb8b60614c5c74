// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import java.util.Locale;

/** What a scanner sends behind each code, as it is set up with the bar codes of its manual. */
enum Terminator {
    CR("\r"),
    LF("\n"),
    CRLF("\r\n");

    private final String bytes;

    Terminator(String bytes) {
        this.bytes = bytes;
    }

    /** The one called so in the settings: {@code crlf}. */
    static Terminator named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("scanner.terminator: no terminator " + name, e);
        }
    }

    int length() {
        return bytes.length();
    }

    /** Whether the first so many bytes end with it. */
    boolean ends(byte[] bytesSoFar, int count) {
        int from = count - bytes.length();
        for (int i = 0; i < bytes.length(); i++) {
            if (from < 0 || bytesSoFar[from + i] != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
