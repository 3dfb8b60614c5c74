// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.biometric.PresentationAttackDetector.Finding;
import id.anjungan.core.numbers.Nik;

/**
 * The chip's signature over the office's nonce.
 *
 * @param signature ECDSA P-256 over SHA-256, as r and s of 32 bytes each
 * @param publicKey the chip's key as X.509 SubjectPublicKeyInfo, as it stands under the security object
 * @param securityObject EF.SOD, the CMS that covers the data groups' hashes
 */
public record ChipProof(byte[] signature, byte[] publicKey, byte[] securityObject) implements CardProof {
    @Override
    public Evidence evidence(Nonce nonce, Nik nik, int attempts, Finding living) {
        return new Evidence.CardAndFinger(nonce, nik, this, attempts, living);
    }
}
