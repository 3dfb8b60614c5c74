// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;

/** Makes the proof of a trusted document without inspecting anything, for tests of what comes after it. */
public final class GivenTrust {
    private GivenTrust() {}

    public static TrustedDocument trusted(Offer offer, byte[] bytes) {
        return new TrustedDocument(offer, bytes, true);
    }

    /** As for a page that is a picture. */
    public static TrustedDocument withoutText(Offer offer, byte[] bytes) {
        return new TrustedDocument(offer, bytes, false);
    }
}
