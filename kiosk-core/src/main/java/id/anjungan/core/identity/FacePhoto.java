// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.visit.Secret;
import java.util.Arrays;

/**
 * The photo on a KTP-el, for an officer's eyes: JPEG as the card has it, not decoded and not judged. Lives in memory
 * only; {@link #close} overwrites it.
 */
public final class FacePhoto implements Secret {
    private final byte[] jpeg;

    /** Takes the array over; the caller must not keep it. */
    public FacePhoto(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** The picture itself, not a copy; at most 32 kB. */
    public byte[] jpeg() {
        return jpeg;
    }

    @Override
    public void close() {
        Arrays.fill(jpeg, (byte) 0);
    }

    @Override
    public String toString() {
        return "FacePhoto[]";
    }
}
