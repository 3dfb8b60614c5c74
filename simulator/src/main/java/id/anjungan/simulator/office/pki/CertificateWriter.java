// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** Makes key pairs and X.509 certificates (RFC 5280) of the test authority. */
final class CertificateWriter {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a certificate is for. */
    enum Use {
        AUTHORITY,
        DOCUMENTS,
        TIMESTAMPS,
        KEY_AGREEMENT
    }

    /** The plan of one certificate. */
    record Plan(String subject, Use use, Instant from, Instant until) {
        Plan within(Instant first, Instant last) {
            return new Plan(subject, use, first, last);
        }

        Plan of(Use other) {
            return new Plan(subject, other, from, until);
        }
    }

    private CertificateWriter() {}

    static KeyPair ecKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** On a curve of 192 bits, which no platform offers any more. */
    static KeyPair shortEcKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
        generator.initialize(new ECGenParameterSpec("secp192r1"));
        return generator.generateKeyPair();
    }

    static KeyPair rsaKey(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    /** A certificate signed by itself. */
    static Signer selfSigned(Plan plan, KeyPair keys) throws GeneralSecurityException {
        X500Name name = new X500Name(plan.subject());
        Signer draft = new Signer(keys.getPrivate(), List.of());
        return new Signer(keys.getPrivate(), List.of(write(plan, keys.getPublic(), draft, name)));
    }

    /** A certificate under an issuer. */
    static Signer under(Signer issuer, Plan plan, KeyPair keys) throws GeneralSecurityException {
        X500Name name = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        X509Certificate own = write(plan, keys.getPublic(), issuer, name);
        return new Signer(
                keys.getPrivate(),
                Stream.concat(Stream.of(own), issuer.chain().stream()).toList());
    }

    private static X509Certificate write(Plan plan, PublicKey key, Signer issuer, X500Name issuerName)
            throws GeneralSecurityException {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuerName,
                    new BigInteger(120, RANDOM).setBit(120),
                    Date.from(plan.from()),
                    Date.from(plan.until()),
                    new X500Name(plan.subject()),
                    key);
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
            PublicKey issuerKey =
                    issuer.chain().isEmpty() ? key : issuer.certificate().getPublicKey();
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuerKey));
            addUse(builder, plan.use());
            return new JcaX509CertificateConverter().getCertificate(builder.build(issuer.content()));
        } catch (CertIOException | OperatorCreationException e) {
            throw new GeneralSecurityException("certificate cannot be made", e);
        }
    }

    private static void addUse(X509v3CertificateBuilder builder, Use use) throws CertIOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(use == Use.AUTHORITY));
        int usage = switch (use) {
            case AUTHORITY -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
            case DOCUMENTS -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            case TIMESTAMPS -> KeyUsage.digitalSignature;
            case KEY_AGREEMENT -> KeyUsage.keyAgreement;
        };
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (use == Use.TIMESTAMPS) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }
}
