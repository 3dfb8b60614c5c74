// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;

/** Proof that these bytes passed all of the inspection for this offer. Made by {@link DocumentInspector} alone. */
public abstract sealed class Trusted implements Verdict permits TrustedDocument, TrustedCard {
    private final Offer offer;
    private final byte[] bytes;
    private final boolean textRead;

    Trusted(Offer offer, byte[] bytes, boolean textRead) {
        this.offer = offer;
        this.bytes = bytes;
        this.textRead = textRead;
    }

    public Offer offer() {
        return offer;
    }

    /** The verified bytes themselves, not a copy; rasterising uses exactly these. */
    public byte[] bytes() {
        return bytes;
    }

    /** 64 lower-case hexadecimal digits; equal to the offer's. */
    public String sha256() {
        return offer.sha256();
    }

    /** Whether number and holder were found in the text; where no text can be extracted, the digest decided alone. */
    public boolean textRead() {
        return textRead;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + offer + "]";
    }
}
