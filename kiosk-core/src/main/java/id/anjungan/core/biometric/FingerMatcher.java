// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

/** Decides on the host whether an image and a template are of one finger. */
public interface FingerMatcher {
    /** Compares; the score is never shown or logged. Blocks for some tens of milliseconds. */
    boolean matches(FingerImage image, FingerTemplate template);

    /** Does once what makes the first comparison slow; safe to call from any thread. */
    void warmUp();
}
