// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.office.Nonce;
import java.util.Set;

/**
 * What is wanted of a card. NIK and name are always read; nothing else is that is not asked for here, for what has not
 * been read cannot leak.
 *
 * @param nonce the office's number, for the chip to sign
 * @param parts what is read beside NIK and name
 */
public record CardRequest(Nonce nonce, Set<Part> parts) {
    /** The parts of a card that tell a person. */
    public enum Part {
        /** To compare with a finger, here and now. */
        TEMPLATES,
        /** For an officer's eyes: <em>Didampingi petugas</em>, never a citizen alone at the kiosk. */
        PHOTO
    }

    public CardRequest {
        parts = Set.copyOf(parts);
    }

    /** The citizen's own way: a finger will be asked for. */
    public static CardRequest forCitizen(Nonce nonce) {
        return new CardRequest(nonce, Set.of(Part.TEMPLATES));
    }

    /** The officer's way: the officer compares the face, no finger is asked for. */
    public static CardRequest forOfficer(Nonce nonce) {
        return new CardRequest(nonce, Set.of(Part.PHOTO));
    }

    /** An officer's own card: the number alone, a PIN will be asked for. */
    public static CardRequest ofOfficer(Nonce nonce) {
        return new CardRequest(nonce, Set.of());
    }

    public boolean wants(Part part) {
        return parts.contains(part);
    }
}
