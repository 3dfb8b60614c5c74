// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

/** Tells whether an image is worth a try, and what the citizen should do otherwise. */
public interface QualityGate {
    /** What the image lacks; {@link #GOOD} when it is worth comparing. */
    enum Finding {
        GOOD,
        DRY,
        WET,
        OFF_CENTRE,
        TOO_LITTLE,
        /** No finger: what an earlier one left on the glass. */
        LATENT
    }

    Finding judge(FingerImage image);
}
