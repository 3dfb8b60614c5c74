// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import java.nio.charset.StandardCharsets;

/**
 * The text of a QR code: {@code ADM1:} and the token in Base32 (RFC 4648 §6) without padding. Both are of QR's
 * alphanumeric mode, and no scanner's or keyboard's character set changes them.
 */
final class CodeText {
    static final String PREFIX = "ADM1:";

    private static final byte[] PREFIX_BYTES = PREFIX.getBytes(StandardCharsets.US_ASCII);
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int LONGEST = PREFIX.length() + (8 * AccessCode.LONGEST + BITS - 1) / BITS;

    private CodeText() {}

    static String of(byte[] token) {
        StringBuilder text = new StringBuilder(PREFIX);
        int held = 0;
        int bits = 0;
        for (byte b : token) {
            held = held << 8 | b & 0xFF;
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(held >> bits & 0x1F));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << BITS - bits & 0x1F));
        }
        return text.toString();
    }

    /** Whether this is a text of the version that is read here; what is in it may still be anything. */
    static boolean begins(byte[] text) {
        if (text.length < PREFIX_BYTES.length) {
            return false;
        }
        for (int i = 0; i < PREFIX_BYTES.length; i++) {
            if (text[i] != PREFIX_BYTES[i]) {
                return false;
            }
        }
        return true;
    }

    /** The token in a text that {@link #begins} so; bits that fill up the last digit must be zero. */
    static byte[] token(byte[] text) throws Malformed {
        if (text.length > LONGEST) {
            throw new Malformed("too long");
        }
        int digits = text.length - PREFIX_BYTES.length;
        byte[] token = new byte[digits * BITS / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = PREFIX_BYTES.length; i < text.length; i++) {
            held = held << BITS | digit(text[i]);
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                token[at++] = (byte) (held >> bits);
            }
        }
        if (bits >= BITS || (held & (1 << bits) - 1) != 0) {
            throw new Malformed("no Base32");
        }
        return token;
    }

    private static int digit(byte character) throws Malformed {
        int digit = ALPHABET.indexOf(character);
        if (digit < 0) {
            throw new Malformed("no Base32");
        }
        return digit;
    }
}
