// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.util.Arrays;

/** ISO/IEC 9797-1 padding method 2: one byte 80, then zeros up to a whole block. */
public final class Padding {
    private static final byte MARK = (byte) 0x80;

    private Padding() {}

    public static byte[] add(byte[] data, int blockSize) {
        byte[] padded = Arrays.copyOf(data, (data.length / blockSize + 1) * blockSize);
        padded[data.length] = MARK;
        return padded;
    }

    public static byte[] remove(byte[] padded) throws Malformed {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != MARK) {
            throw new Malformed("no padding");
        }
        return Arrays.copyOf(padded, end);
    }
}
