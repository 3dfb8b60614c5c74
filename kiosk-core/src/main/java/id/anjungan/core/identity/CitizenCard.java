// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.ChipProof;
import java.util.List;

/**
 * What was read from a KTP-el and found authentic: a claim until a finger confirms it. {@link #close} wipes the
 * templates.
 *
 * @param templates those of the card that can be used, first choice first; may be empty
 * @param proof the chip's signature over the office's nonce
 */
public record CitizenCard(Nik nik, String name, List<FingerTemplate> templates, ChipProof proof)
        implements AutoCloseable {
    @Override
    public void close() {
        templates.forEach(FingerTemplate::close);
    }

    @Override
    public String toString() {
        return "CitizenCard[]";
    }
}
