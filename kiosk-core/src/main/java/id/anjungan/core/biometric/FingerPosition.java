// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

/** Finger positions of ISO/IEC 19794-2, table 5. */
public enum FingerPosition {
    UNKNOWN,
    RIGHT_THUMB,
    RIGHT_INDEX,
    RIGHT_MIDDLE,
    RIGHT_RING,
    RIGHT_LITTLE,
    LEFT_THUMB,
    LEFT_INDEX,
    LEFT_MIDDLE,
    LEFT_RING,
    LEFT_LITTLE;

    /** The number that stands in templates: 0 unknown, 1 right thumb … 10 left little finger. */
    public int code() {
        return ordinal();
    }

    /** The position of a code; {@link #UNKNOWN} for any number outside 1 to 10. */
    public static FingerPosition of(int code) {
        return code >= 1 && code <= 10 ? values()[code] : UNKNOWN;
    }
}
