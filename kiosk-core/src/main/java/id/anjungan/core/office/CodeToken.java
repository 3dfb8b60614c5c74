// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.visit.Secret;
import java.util.Arrays;

/**
 * What a scanned code says: a token that the office has signed, opaque to this part of the kiosk. Whoever has it has
 * half of a way in; {@link #close} overwrites it.
 */
public final class CodeToken implements Secret {
    private final byte[] bytes;

    /** Takes the array over; the caller must not keep it. */
    public CodeToken(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The token itself, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "CodeToken[" + bytes.length + "]";
    }
}
