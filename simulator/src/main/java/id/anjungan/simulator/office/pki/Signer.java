// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/**
 * Who signs: a key and its certificates, the signer's first, the root last.
 *
 * @param chain at least one certificate
 */
public record Signer(PrivateKey key, List<X509Certificate> chain) {
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The distinguished name as the office's offer carries it (RFC 4514). */
    public String subject() {
        return certificate().getSubjectX500Principal().getName(X500Principal.RFC2253);
    }

    /** The JCA name of the signature that this key makes. */
    public String algorithm() {
        return key.getAlgorithm().startsWith("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }

    @Override
    public String toString() {
        return "Signer[" + subject() + "]";
    }
}
