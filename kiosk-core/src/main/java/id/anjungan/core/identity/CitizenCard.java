// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.ChipProof;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a KTP-el and found authentic: a claim until a finger, or an officer, confirms it. {@link #close}
 * wipes templates and photo.
 *
 * @param templates those of the card that can be used, first choice first; may be empty
 * @param photo only when it was asked for, and the card has one
 * @param proof the chip's signature over the office's nonce
 */
public record CitizenCard(
        Nik nik, String name, List<FingerTemplate> templates, Optional<FacePhoto> photo, ChipProof proof)
        implements AutoCloseable {

    /** A card as a citizen's own way reads it: without the photo. */
    public CitizenCard(Nik nik, String name, List<FingerTemplate> templates, ChipProof proof) {
        this(nik, name, templates, Optional.empty(), proof);
    }

    @Override
    public void close() {
        templates.forEach(FingerTemplate::close);
        photo.ifPresent(FacePhoto::close);
    }

    @Override
    public String toString() {
        return "CitizenCard[]";
    }
}
