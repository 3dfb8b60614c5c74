// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes that grow without being copied, so that no half-grown copy is left behind when they are overwritten. */
final class WipedBuffer {
    private static final int CHUNK = 1 << 16;

    private final List<byte[]> chunks = new ArrayList<>();
    private int used = CHUNK;

    void write(byte[] bytes, int from, int length) {
        int at = from;
        for (int left = length; left > 0; ) {
            if (used == CHUNK) {
                chunks.add(new byte[CHUNK]);
                used = 0;
            }
            int part = Math.min(left, CHUNK - used);
            System.arraycopy(bytes, at, chunks.get(chunks.size() - 1), used, part);
            used += part;
            at += part;
            left -= part;
        }
    }

    long length() {
        return (long) chunks.size() * CHUNK - (CHUNK - used);
    }

    void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < chunks.size(); i++) {
            out.write(chunks.get(i), 0, i == chunks.size() - 1 ? used : CHUNK);
        }
    }

    void wipe() {
        chunks.forEach(chunk -> Arrays.fill(chunk, (byte) 0));
        chunks.clear();
        used = CHUNK;
    }
}
