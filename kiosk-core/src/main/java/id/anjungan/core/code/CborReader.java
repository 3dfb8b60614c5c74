// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads the part of CBOR (RFC 8949) that access codes are made of, where each item is known beforehand: unsigned and
 * negative numbers of at most four bytes, byte and text strings of definite length, and the heads of arrays, maps and
 * tags. A head that is longer than it need be is refused (§4.2.1), so that there is one encoding of each code.
 */
final class CborReader {
    static final int UNSIGNED = 0;
    static final int NEGATIVE = 1;
    static final int BYTES = 2;
    static final int TEXT = 3;
    static final int ARRAY = 4;
    static final int MAP = 5;
    static final int TAG = 6;

    private final ByteBuffer in;

    CborReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    /** A head that must be of this major type and carry this number. */
    void expect(int major, long number) throws Malformed {
        if (head(major) != number) {
            throw new Malformed("another number than expected");
        }
    }

    long unsigned() throws Malformed {
        return head(UNSIGNED);
    }

    /** A byte string of exactly this length. */
    byte[] bytes(int length) throws Malformed {
        expect(BYTES, length);
        return take(length);
    }

    /** A byte string of at most this length. */
    byte[] bytesUpTo(int longest) throws Malformed {
        return take(length(BYTES, longest));
    }

    /** A text of printable ASCII characters, at most so many. */
    String text(int longest) throws Malformed {
        byte[] text = take(length(TEXT, longest));
        for (byte b : text) {
            if (b < 0x20 || b > 0x7E) {
                throw new Malformed("not ASCII");
            }
        }
        return new String(text, StandardCharsets.US_ASCII);
    }

    /** Nothing may follow. */
    void end() throws Malformed {
        if (in.hasRemaining()) {
            throw new Malformed("something follows");
        }
    }

    private int length(int major, int longest) throws Malformed {
        long length = head(major);
        if (length > longest) {
            throw new Malformed("too long");
        }
        return (int) length;
    }

    private byte[] take(int length) throws Malformed {
        need(length);
        byte[] taken = new byte[length];
        in.get(taken);
        return taken;
    }

    private long head(int major) throws Malformed {
        need(1);
        int first = in.get() & 0xFF;
        if (first >> 5 != major) {
            throw new Malformed("another type than expected");
        }
        int info = first & 0x1F;
        if (info < 24) {
            return info;
        }
        int width = info <= 26 ? 1 << info - 24 : 0;
        long least = info == 24 ? 24 : info == 25 ? 0x100 : 0x1_0000;
        need(width);
        long number = 0;
        for (int i = 0; i < width; i++) {
            number = number << 8 | in.get() & 0xFF;
        }
        if (width == 0 || number < least) {
            throw new Malformed("longer than need be");
        }
        return number;
    }

    private void need(int count) throws Malformed {
        if (in.remaining() < count) {
            throw new Malformed("too short");
        }
    }
}
