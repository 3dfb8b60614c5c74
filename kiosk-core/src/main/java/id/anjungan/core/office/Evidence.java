// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.biometric.PresentationAttackDetector.Finding;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;
import java.util.Optional;

/**
 * What the kiosk shows the office when it asks to open a visit, one kind a way in; the only thing said about a person
 * before.
 */
public sealed interface Evidence {
    /** The most that the office can grant on it. */
    Assurance assurance();

    /** At which try the finger matched, from 1; 0 where none was compared. */
    default int attempt() {
        return 0;
    }

    /** Whether the finger that was compared is known to be a living one; empty where this kiosk compared none. */
    default Optional<Finding> presentation() {
        return Optional.empty();
    }

    /** What must stay until the office was asked, and is overwritten then. */
    default List<Secret> holds() {
        return List.of();
    }

    /**
     * A KTP-el whose chip signed the office's nonce, and a finger that matched its template on this kiosk.
     *
     * @param attempts at which try the finger matched, from 1
     * @param living what the sensor could tell of the finger
     */
    record CardAndFinger(Nonce nonce, Nik nik, ChipProof proof, int attempts, Finding living) implements Evidence {
        /** Where the sensor cannot tell a living finger from a copy. */
        public CardAndFinger(Nonce nonce, Nik nik, ChipProof proof, int attempts) {
            this(nonce, nik, proof, attempts, Finding.NOT_AVAILABLE);
        }

        @Override
        public int attempt() {
            return attempts;
        }

        @Override
        public Assurance assurance() {
            return Assurance.CARD_AND_FINGER;
        }

        @Override
        public Optional<Finding> presentation() {
            return Optional.of(living);
        }
    }

    /** The same of a card that signed nothing, for which a SAM vouches instead. */
    record VouchedCardAndFinger(Nonce nonce, Nik nik, SamVoucher voucher, int attempts, Finding living)
            implements Evidence {
        @Override
        public int attempt() {
            return attempts;
        }

        @Override
        public Assurance assurance() {
            return Assurance.VOUCHED_CARD_AND_FINGER;
        }

        @Override
        public Optional<Finding> presentation() {
            return Optional.of(living);
        }
    }

    /**
     * The word of a vendor's terminal that card and finger belong together.
     *
     * @param attempts at which try the finger matched, from 1
     */
    record AtTerminal(Nonce nonce, Nik nik, TerminalWord word, int attempts) implements Evidence {
        @Override
        public int attempt() {
            return attempts;
        }

        @Override
        public Assurance assurance() {
            return word.assurance();
        }
    }

    /** A NIK as it was typed, and the PIN masuk that its holder has from the office. */
    record NikAndPin(TypedDigits nik, Pin pin) implements Evidence {
        @Override
        public Assurance assurance() {
            return Assurance.NIK_AND_PIN;
        }

        @Override
        public List<Secret> holds() {
            return List.of(nik, pin.digits());
        }
    }

    /** A code that the office has issued, and the PIN masuk of whom it was issued to. */
    record QrAndPin(CodeToken code, Pin pin) implements Evidence {
        @Override
        public Assurance assurance() {
            return Assurance.QR_AND_PIN;
        }

        @Override
        public List<Secret> holds() {
            return List.of(code, pin.digits());
        }
    }

    /** An officer has compared face and paper with the office's record of this citizen. */
    record Accompanied(Nik nik, Attestation attestation) implements Evidence {
        @Override
        public Assurance assurance() {
            return Assurance.OFFICER;
        }
    }
}
