// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.HexFormat;

/** Bytes as upper-case hexadecimal digits, as APDUs are written in the standards. */
public final class Hex {
    private static final HexFormat FORMAT = HexFormat.of().withUpperCase();

    private Hex() {}

    public static String of(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }

    public static String of(byte[] bytes, int from, int to) {
        return FORMAT.formatHex(bytes, from, to);
    }

    /** @throws IllegalArgumentException when these are not pairs of digits */
    public static byte[] bytes(String digits) {
        return FORMAT.parseHex(digits);
    }
}
