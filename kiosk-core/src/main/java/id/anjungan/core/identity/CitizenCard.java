// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.CardProof;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a KTP-el and found authentic: a claim until a finger, or an officer, confirms it. {@link #close}
 * wipes templates and photo.
 *
 * @param templates those of the card that can be used, first choice first; may be empty
 * @param photo only when it was asked for, and the card has one
 * @param proof how the card was found genuine: the chip's signature over the office's nonce, or a SAM's word
 */
public record CitizenCard(
        Nik nik, String name, List<FingerTemplate> templates, Optional<FacePhoto> photo, CardProof proof)
        implements AutoCloseable {

    /** A card as a citizen's own way reads it: without the photo. */
    public CitizenCard(Nik nik, String name, List<FingerTemplate> templates, CardProof proof) {
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
