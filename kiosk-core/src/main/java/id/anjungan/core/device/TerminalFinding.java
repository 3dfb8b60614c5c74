// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.numbers.Nik;

/** What came of asking a terminal once. */
public sealed interface TerminalFinding {
    /**
     * Card and finger belong together.
     *
     * @param attestation what the terminal gives the office to check its word by, at most 16 KiB; empty when it has
     *     nothing
     */
    record Verified(Nik nik, byte[] attestation) implements TerminalFinding {
        @Override
        public String toString() {
            return "Verified[]";
        }
    }

    /**
     * They do not. The number is needed, because tries are counted against it: a library that does not repeat it here
     * has told it when it read the card.
     */
    record Differed(Nik nik) implements TerminalFinding {
        @Override
        public String toString() {
            return "Differed[]";
        }
    }

    /** The finger was not worth comparing; no try is counted. */
    record FingerPoor(FingerFinding finding) implements TerminalFinding {}

    /** The card has no template that can be compared. */
    record NoTemplate() implements TerminalFinding {}

    /** @param why anything but an authentic card */
    record CardNotRead(CardReading why) implements TerminalFinding {
        public CardNotRead {
            if (why instanceof CardReading.Authentic) {
                throw new IllegalArgumentException("a card that was read is no finding");
            }
        }
    }

    record Cancelled() implements TerminalFinding {}
}
