// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.biometric.FingerImage;

/** What came of asking for a finger. */
public sealed interface FingerCapture {
    /** The caller closes the image. */
    record Taken(FingerImage image) implements FingerCapture {}

    /** The module saw a finger but thinks little of it; no slow transfer was made, no try is counted. */
    record Poor(Flaw flaw) implements FingerCapture {}

    record Cancelled() implements FingerCapture {}

    enum Flaw {
        MESSY,
        TOO_FEW_POINTS,
        FAILED
    }
}
