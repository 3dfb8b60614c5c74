// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.util.BigIntegers;

/**
 * ECDSA over P-256 with SHA-256. Deterministic (RFC 6979): a chip needs no good randomness for it, and worked examples
 * can be printed.
 */
final class EllipticSigner {
    private static final int FIELD = 32;
    private static final X9ECParameters CURVE = SECNamedCurves.getByName("secp256r1");
    private static final ECDomainParameters DOMAIN = new ECDomainParameters(CURVE);

    private final ECPrivateKeyParameters key;

    /** @throws IllegalArgumentException when it is no key for elliptic curves */
    EllipticSigner(PrivateKey key) {
        if (!(key instanceof ECPrivateKey elliptic)) {
            throw new IllegalArgumentException("a key on P-256 is needed");
        }
        this.key = new ECPrivateKeyParameters(elliptic.getS(), DOMAIN);
    }

    /** r and s of 32 bytes each. */
    byte[] plain(byte[] message) {
        BigInteger[] signature = sign(message);
        return Bytes.concat(
                BigIntegers.asUnsignedByteArray(FIELD, signature[0]),
                BigIntegers.asUnsignedByteArray(FIELD, signature[1]));
    }

    /** The DER sequence of r and s. */
    byte[] der(byte[] message) {
        BigInteger[] signature = sign(message);
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(new ASN1Integer(signature[0]));
        parts.add(new ASN1Integer(signature[1]));
        try {
            return new DERSequence(parts).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("two numbers have an encoding", e);
        }
    }

    /** For certificates and CMS. */
    ContentSigner contentSigner() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            }

            @Override
            public OutputStream getOutputStream() {
                return content;
            }

            @Override
            public byte[] getSignature() {
                return der(content.toByteArray());
            }
        };
    }

    private BigInteger[] sign(byte[] message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        return signer.generateSignature(MutualAuthentication.hash("SHA-256", message));
    }
}
