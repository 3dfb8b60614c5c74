// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

/** How sure the office may be of who stands at the machine, weakest first. */
public enum Assurance {
    NIK_AND_PIN,
    QR_AND_PIN,
    /** A vendor's terminal says that card and finger belong together; the kiosk has seen neither. */
    TERMINAL,
    /** A card that only a SAM vouches for, and a finger that matched it. */
    VOUCHED_CARD_AND_FINGER,
    /** An officer, known by card and PIN and answering for it, compared face and paper with the office's record. */
    OFFICER,
    /** A card whose chip signed the office's nonce, and a finger that matched it. */
    CARD_AND_FINGER;

    /** Whether whoever was identified so may have what demands that. */
    public boolean suffices(Assurance demanded) {
        return compareTo(demanded) >= 0;
    }
}
