// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.numbers.Nik;

/** What the kiosk shows the office when it asks to open a visit; the only thing said about a person before. */
public sealed interface Evidence {
    /** The most that the office can grant on it. */
    Assurance assurance();

    /**
     * A KTP-el whose chip signed the office's nonce, and a finger that matched its template on this kiosk.
     *
     * @param attempts at which try the finger matched, from 1
     */
    record CardAndFinger(Nonce nonce, Nik nik, ChipProof proof, int attempts) implements Evidence {
        @Override
        public Assurance assurance() {
            return Assurance.CARD_AND_FINGER;
        }
    }

    /** The same of a card that signed nothing, for which a SAM vouches instead. */
    record VouchedCardAndFinger(Nonce nonce, Nik nik, SamVoucher voucher, int attempts) implements Evidence {
        @Override
        public Assurance assurance() {
            return Assurance.VOUCHED_CARD_AND_FINGER;
        }
    }

    /**
     * The word of a vendor's terminal that card and finger belong together.
     *
     * @param attempts at which try the finger matched, from 1
     */
    record AtTerminal(Nonce nonce, Nik nik, TerminalWord word, int attempts) implements Evidence {
        @Override
        public Assurance assurance() {
            return word.assurance();
        }
    }
}
