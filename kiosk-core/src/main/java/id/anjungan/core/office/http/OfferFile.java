// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.OfficeFault;

/** One offer as the contract writes it, read from elsewhere than the line: what a technician judges a file against. */
public final class OfferFile {
    private OfferFile() {}

    /** @throws OfficeFault when it is no offer of the contract; quotes nothing of it */
    public static Offer read(byte[] json) throws OfficeFault {
        OfferMessages.Offered offered = Json.read(json, OfferMessages.Offered.class);
        try {
            return offered.offer();
        } catch (IllegalArgumentException e) {
            throw Json.unintelligible("not an offer that can be");
        }
    }
}
