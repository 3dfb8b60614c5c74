// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

/** The files under the application, by the identifiers that public programs select. */
public enum ObservedFile {
    /** Free: tells old cards from new ones; the SAM finds the card's keys by it. */
    CARD_CONTROL(0x6FF0),
    /** Secured: one line of quoted fields. */
    BIODATA(0x6FF1),
    /** Free. */
    PHOTO(0x6FF2),
    /** Secured, and enciphered besides; as are the next two. */
    SIGNATURE_IMAGE(0x6FF3),
    MINUTIAE_1(0x6FF4),
    MINUTIAE_2(0x6FF5),
    /** Secured: 80 bytes without a length. */
    DIGITAL_SIGNATURE(0x6FF6);

    /** The directory above them. */
    public static final int APPLICATION = 0x7F0A;

    private final int identifier;

    ObservedFile(int identifier) {
        this.identifier = identifier;
    }

    public int identifier() {
        return identifier;
    }
}
