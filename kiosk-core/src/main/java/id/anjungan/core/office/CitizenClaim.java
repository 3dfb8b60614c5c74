// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.numbers.Nik;

/** Who a citizen is said to be to whom an officer stands, and what shows it. */
public sealed interface CitizenClaim {
    Nik nik();

    /** The citizen's own card, found genuine. */
    record ByCard(Nonce nonce, Nik nik, CardProof proof) implements CitizenClaim {}

    /** The officer has typed the number from a paper. */
    record ByPaper(Nik nik) implements CitizenClaim {}
}
