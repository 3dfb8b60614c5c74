// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.numbers.Nik;

/** How a card was found genuine, as the office is shown it. */
public sealed interface CardProof permits ChipProof, SamVoucher {
    /**
     * What the office is shown once a finger has confirmed whose card it is.
     *
     * @param attempts at which try the finger matched, from 1
     */
    Evidence evidence(Nonce nonce, Nik nik, int attempts);
}
