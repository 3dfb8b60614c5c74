// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whose signers of cards are believed: the country signers that the kiosk is configured with.
 *
 * <p>The period of the signer's certificate is held against the time of signing that the security object states under
 * its signature, never against the kiosk's clock, which is no witness: a KTP-el is life-long, so that its signer's
 * certificate is over long before it. A signer who has lost trust is taken off by the office together with its anchor.
 */
public final class CountrySigners {
    private static final int KEY_CERT_SIGN = 5;

    private final List<X509Certificate> anchors;

    public CountrySigners(List<X509Certificate> anchors) {
        this.anchors = List.copyOf(anchors);
    }

    /** Reads the certificates of a PEM file. */
    public static CountrySigners read(Path pem) throws IOException {
        try {
            var certificates = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(pem)));
            if (certificates.isEmpty()) {
                throw new IOException("no certificate in " + pem);
            }
            return new CountrySigners(
                    certificates.stream().map(X509Certificate.class::cast).collect(Collectors.toList()));
        } catch (CertificateException e) {
            throw new IOException("not certificates in PEM: " + pem, e);
        }
    }

    /** Whether one of them has issued this signer's certificate. */
    public boolean issued(X509Certificate signer) {
        return anchors.stream().anyMatch(anchor -> issued(anchor, signer));
    }

    private static boolean issued(X509Certificate anchor, X509Certificate signer) {
        boolean[] usage = anchor.getKeyUsage();
        boolean mayIssue = anchor.getBasicConstraints() >= 0 && (usage == null || usage[KEY_CERT_SIGN]);
        if (!mayIssue || !anchor.getSubjectX500Principal().equals(signer.getIssuerX500Principal())) {
            return false;
        }
        try {
            signer.verify(anchor.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
