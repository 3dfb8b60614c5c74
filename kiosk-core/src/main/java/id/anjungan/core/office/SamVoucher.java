// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.biometric.PresentationAttackDetector.Finding;
import id.anjungan.core.numbers.Nik;

/**
 * The word of a secure access module: it has authenticated the chip before it and found its data as they were signed.
 * For cards that cannot sign the office's nonce; nothing binds this word to the nonce, so that the office believes the
 * kiosk, and only as far as it knows that this module stands in it: a lower assurance than a {@link ChipProof}.
 *
 * @param profile the kind of card, by its profile's name
 * @param module the module's own identifier, upper-case hexadecimal digits
 */
public record SamVoucher(String profile, String module) implements CardProof {
    @Override
    public Evidence evidence(Nonce nonce, Nik nik, int attempts, Finding living) {
        return new Evidence.VouchedCardAndFinger(nonce, nik, this, attempts, living);
    }
}
