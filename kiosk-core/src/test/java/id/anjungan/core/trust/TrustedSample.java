// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.Reservation;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.paper.PaperGate;
import id.anjungan.core.paper.PrintableDocument;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Proofs without an inspection, for tests of what comes after it. */
public final class TrustedSample {
    private static final VisitGrant GRANT = new VisitGrant("visit-1", "Siti", Assurance.values()[0]);

    private TrustedSample() {}

    public static TrustedDocument of(byte[] pdf, int pages) {
        Offer offer = new Offer(
                "offer-1",
                "KARTU_KELUARGA",
                "DIRI",
                "Siti",
                "9971011203150001",
                "9971011203150007",
                pages,
                Offer.Medium.A4,
                pdf.length,
                sha256(pdf),
                GRANT.assurance(),
                false,
                new Offer.Issuer("9971", "CN=CONTOH"),
                Optional.empty());
        return new TrustedDocument(offer, pdf, true);
    }

    /** The same document, offered on other terms. */
    public static Trusted offered(Offer offer, byte[] pdf) {
        return new TrustedDocument(offer, pdf, true);
    }

    /** The same, reserved under this ledger id. */
    public static PrintableDocument printable(TrustedDocument document, String ledgerId) {
        var reservation = new Reservation(ledgerId, document.offer().id(), GRANT.token(), document.sha256());
        return new PaperGate().admit(document, reservation, GRANT).orElseThrow();
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
