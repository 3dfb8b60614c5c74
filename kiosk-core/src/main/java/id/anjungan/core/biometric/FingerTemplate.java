// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import id.anjungan.core.visit.Secret;
import java.util.Arrays;

/**
 * A fingerprint template of the chip: an ISO/IEC 19794-2 record. Lives in memory only; {@link #close} overwrites it.
 */
public final class FingerTemplate implements Secret {
    private final FingerPosition position;
    private final byte[] record;

    /** Takes the array over; the caller must not keep it. */
    public FingerTemplate(FingerPosition position, byte[] record) {
        this.position = position;
        this.record = record;
    }

    public FingerPosition position() {
        return position;
    }

    /** The record itself, not a copy; at most 4 kB. */
    public byte[] record() {
        return record;
    }

    @Override
    public void close() {
        Arrays.fill(record, (byte) 0);
    }

    @Override
    public String toString() {
        return "FingerTemplate[" + position + "]";
    }
}
