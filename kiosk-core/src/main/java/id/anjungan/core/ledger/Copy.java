// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import id.anjungan.core.catalogue.Offer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One copy of one document, as the ledger knows it: no name, no number, no content.
 *
 * @param ledgerId minted by the kiosk at random; the job's name at the printer and the key at the office
 * @param offerDigest SHA-256 of the office's opaque offer id, 64 hexadecimal digits
 * @param sha256 the document's digest
 * @param pages sheets to come out, at least 1
 */
public record Copy(String ledgerId, String offerDigest, String sha256, int pages, Offer.Medium medium) {
    public static Copy of(String ledgerId, Offer offer) {
        return new Copy(ledgerId, digest(offer.id()), offer.sha256(), offer.pages(), offer.medium());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
