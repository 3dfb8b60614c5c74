// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;

/** A PDF that passed. */
public final class TrustedDocument extends Trusted {
    TrustedDocument(Offer offer, byte[] bytes, boolean textRead) {
        super(offer, bytes, textRead);
    }
}
