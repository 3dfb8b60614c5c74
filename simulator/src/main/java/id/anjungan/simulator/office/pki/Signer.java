// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Who signs: a key and its certificates, the signer's first, the root last.
 *
 * @param chain at least one certificate
 * @param digest what it signs with: {@code SHA256}, or something that nobody should use any more
 */
public record Signer(PrivateKey key, List<X509Certificate> chain, String digest) {
    public Signer(PrivateKey key, List<X509Certificate> chain) {
        this(key, chain, "SHA256");
    }

    Signer with(String otherDigest) {
        return new Signer(key, chain, otherDigest);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The distinguished name as the office's offer carries it (RFC 4514). */
    public String subject() {
        return certificate().getSubjectX500Principal().getName(X500Principal.RFC2253);
    }

    /** Makes its signatures. Curves that the platform no longer knows are signed on by Bouncy Castle. */
    public ContentSigner content() throws OperatorCreationException {
        JcaContentSignerBuilder builder =
                new JcaContentSignerBuilder(digest + (key.getAlgorithm().startsWith("EC") ? "withECDSA" : "withRSA"));
        if (key.getClass().getName().startsWith("org.bouncycastle.")) {
            builder.setProvider(new BouncyCastleProvider());
        }
        return builder.build(key);
    }

    @Override
    public String toString() {
        return "Signer[" + subject() + "]";
    }
}
