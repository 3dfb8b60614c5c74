// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.core.catalogue.Offer;

/**
 * A document as the office keeps it and what its offer says of it. For a variant that is wrong in itself, number,
 * holder and issuer are still those of the order; digest, size and pages are those of the bytes.
 *
 * @param number the document's number, as it stands in the text
 * @param holderNik the NIK that stands in the text; of a KK the head's
 * @param sha256 64 lower-case hexadecimal digits, of the bytes
 */
public record PressedDocument(
        byte[] bytes, String number, String holderNik, int pages, String sha256, Offer.Issuer issuer) {
    @Override
    public String toString() {
        return "PressedDocument[" + bytes.length + " bytes, " + pages + " pages]";
    }
}
