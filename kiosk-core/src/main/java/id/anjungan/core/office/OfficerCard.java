// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.numbers.Nik;

/**
 * An officer's own card as it was read: a claim until the PIN confirms it.
 *
 * @param nonce the office's, which the chip signed
 */
public record OfficerCard(Nonce nonce, Nik nik, CardProof proof) {
    @Override
    public String toString() {
        return "OfficerCard[]";
    }
}
