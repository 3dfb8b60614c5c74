// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.state.StateFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The invented country signer and its card signer; and a second pair that nobody trusts. Made at first run, kept in
 * the state folder's part {@code csca}; the country signer's private key is thrown away at once.
 */
public final class CardAuthority {
    private static final Duration LIFE = Duration.ofDays(365L * 30);

    private final Path folder;

    private CardAuthority(Path folder) {
        this.folder = folder;
    }

    /** The one of this state folder. */
    public static CardAuthority of(StateFolder state) throws IOException {
        return new CardAuthority(state.part("csca", part -> {
            make(part, "anchor", "signer", "Penanda Kartu CONTOH");
            make(part, "other-anchor", "other-signer", "Penanda Kartu Lain CONTOH");
        }));
    }

    /** The country signer's certificate in PEM: what a kiosk is configured with as {@code card.anchor}. */
    public Path anchor() {
        return folder.resolve("anchor.pem");
    }

    CardSigner signer() throws IOException {
        return signer("signer");
    }

    CardSigner otherSigner() throws IOException {
        return signer("other-signer");
    }

    private CardSigner signer(String name) throws IOException {
        try {
            byte[] pkcs8 = Files.readAllBytes(folder.resolve(name + ".p8"));
            PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            byte[] pem = Files.readAllBytes(folder.resolve(name + ".pem"));
            var certificate =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
            return new CardSigner(key, (X509Certificate) certificate);
        } catch (GeneralSecurityException e) {
            throw new IOException("not a key of ours in " + folder, e);
        }
    }

    private static void make(Path part, String anchorName, String signerName, String person) throws IOException {
        try {
            KeyPair country = keyPair();
            KeyPair signer = keyPair();
            X500Principal root = new X500Principal("C=ID, O=CONTOH, CN=" + person + " - Negara");
            X500Principal leaf = new X500Principal("C=ID, O=CONTOH, CN=" + person);
            writePem(part.resolve(anchorName + ".pem"), certificate(root, country, root, country));
            writePem(part.resolve(signerName + ".pem"), certificate(root, country, leaf, signer));
            Files.write(part.resolve(signerName + ".p8"), signer.getPrivate().getEncoded());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("the country signer cannot be made", e);
        }
    }

    /** A certificate for this key; a country signer's when it is its own issuer. */
    static X509Certificate certificate(X500Principal issuer, KeyPair by, X500Principal subject, KeyPair of)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        boolean authority = issuer.equals(subject);
        Instant now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(64, new SecureRandom()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(LIFE)),
                subject,
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static void writePem(Path file, X509Certificate certificate) throws GeneralSecurityException, IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        String pem = "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        Files.writeString(file, pem, StandardCharsets.US_ASCII);
    }
}
