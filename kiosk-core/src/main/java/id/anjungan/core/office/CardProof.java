// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.biometric.PresentationAttackDetector.Finding;
import id.anjungan.core.numbers.Nik;

/** How a card was found genuine, as the office is shown it. */
public sealed interface CardProof permits ChipProof, SamVoucher {
    /**
     * What the office is shown once a finger has confirmed whose card it is.
     *
     * @param attempts at which try the finger matched, from 1
     * @param living what the sensor could tell of the finger
     */
    Evidence evidence(Nonce nonce, Nik nik, int attempts, Finding living);

    /** The same where the sensor cannot tell a living finger from a copy. */
    default Evidence evidence(Nonce nonce, Nik nik, int attempts) {
        return evidence(nonce, nik, attempts, Finding.NOT_AVAILABLE);
    }
}
