// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what {@link CborReader} reads: each head as short as it can be (RFC 8949 §4.2.1). */
final class CborWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CborWriter head(int major, long number) {
        int info = number < 24 ? (int) number : number <= 0xFF ? 24 : number <= 0xFFFF ? 25 : 26;
        out.write(major << 5 | info);
        int width = info < 24 ? 0 : 1 << info - 24;
        for (int i = width - 1; i >= 0; i--) {
            out.write((int) (number >> 8 * i));
        }
        return this;
    }

    CborWriter bytes(byte[] bytes) {
        head(CborReader.BYTES, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    CborWriter text(String text) {
        head(CborReader.TEXT, text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    byte[] written() {
        return out.toByteArray();
    }
}
