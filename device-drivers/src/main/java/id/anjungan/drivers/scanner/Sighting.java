// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.core.device.CodeReading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What was seen last, and when: a scanner tells a code that stays before its window again and again. Only digests are
 * kept.
 */
final class Sighting {
    /** A code that was away for this long is shown anew. */
    private static final long AWAY_NANOS = 3_000_000_000L;

    private static final byte[] UNREADABLE = {};

    private byte[] seen;
    private long at;

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    /** Notes it, and says whether it is something else than was seen a moment ago. */
    boolean isNew(CodeReading reading, long now) {
        byte[] digest =
                reading instanceof CodeReading.Read read ? digest(read.code().text()) : UNREADABLE;
        boolean same = seen != null && Arrays.equals(seen, digest) && now - at < AWAY_NANOS;
        seen = digest;
        at = now;
        return !same;
    }

    void forget() {
        seen = null;
    }
}
