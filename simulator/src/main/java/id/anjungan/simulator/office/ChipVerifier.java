// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.people.Persona;

/** Judges what a chip says of itself. */
interface ChipVerifier {
    /** As in {@code ChipProof}; a part that was missing is null. */
    record Proof(byte[] signature, byte[] publicKey, byte[] securityObject) {
        boolean complete() {
            return signature != null && publicKey != null && securityObject != null;
        }
    }

    /** Why the proof does not hold for this citizen and this nonce; empty when it does. */
    String objection(Persona citizen, byte[] nonce, Proof proof);
}
