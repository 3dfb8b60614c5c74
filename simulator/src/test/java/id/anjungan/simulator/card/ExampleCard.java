// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.ktpel.Tlv;
import id.anjungan.drivers.pcsc.Hex;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/**
 * The card of {@code docs/perangkat/ktp-el.md}, of somebody who does not exist, with keys that are printed there and
 * therefore nobody's: each private key is SHA-256 of the words that name it.
 */
final class ExampleCard {
    static final byte[] MASTER = Hex.bytes("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F");
    static final byte[] UID = Hex.bytes("04A1B2C3D4E5F6");
    static final String RND_IC = "0011223344556677";
    static final String K_IC = "F0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF";
    static final String RND_IFD = "8899AABBCCDDEEFF";
    static final String K_IFD = "000102030405060708090A0B0C0D0E0F";
    static final byte[] NONCE = Hex.bytes("202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F");
    static final Instant SIGNED = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");
    private static final AlgorithmIdentifier ON_P_256 =
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
    private static final X500Principal COUNTRY = new X500Principal("C=ID, O=CONTOH, CN=Negara CONTOH");
    private static final X500Principal SIGNER = new X500Principal("C=ID, O=CONTOH, CN=Penanda CONTOH");

    final PrivateKey chipKey = privateKey("kunci chip");
    final X509Certificate anchor = certificate(COUNTRY, COUNTRY, "kunci negara");
    final CardSigner signer =
            new CardSigner(privateKey("kunci penanda"), certificate(COUNTRY, SIGNER, "kunci penanda"));
    private final Suite suite;

    ExampleCard(Suite suite) {
        this.suite = suite;
    }

    SoftSam master() {
        return new SoftSam(MASTER);
    }

    ChipContent content() {
        Map<Integer, byte[]> files = new HashMap<>();
        files().forEach((file, bytes) -> files.put(file.identifier(), bytes));
        return new ChipContent(RadioType.A, UID, master().staticKeys(suite, UID), files, chipKey);
    }

    /** All, signed. */
    Map<ElementaryFile, byte[]> files() {
        Map<ElementaryFile, byte[]> files = new EnumMap<>(ElementaryFile.class);
        files.put(ElementaryFile.COM, announcement());
        files.put(ElementaryFile.BIODATA, biodata());
        files.put(ElementaryFile.TEMPLATES, templates());
        files.put(
                ElementaryFile.CHIP_KEY,
                PersonaFiles.chipKey(publicKey("kunci chip").getEncoded()));
        Map<Integer, byte[]> covered = new HashMap<>();
        files.forEach((file, bytes) -> covered.put(file.group(), bytes));
        files.put(ElementaryFile.SECURITY_OBJECT, signer.sign(covered, SIGNED));
        return files;
    }

    /** Of a card without a photo. */
    private byte[] announcement() {
        return Tlv.of(
                        ElementaryFile.COM.tag(),
                        text(0x5F01, "0107"),
                        new Tlv(0x5C, Hex.bytes("61636F77")),
                        new Tlv(0x80, new byte[] {(byte) suite.number()}),
                        new Tlv(0x81, Hex.bytes("0800")))
                .encoded();
    }

    private static byte[] biodata() {
        return Tlv.of(
                        ElementaryFile.BIODATA.tag(),
                        text(0x80, "9901014101900001"),
                        text(0x81, "CONTOH SATU"),
                        text(0x82, "CONTOH"),
                        text(0x83, "19900101"),
                        text(0x84, "2"),
                        text(0x85, "-"),
                        text(0x86, "-"),
                        text(0x87, "Belum Kawin"),
                        text(0x88, "-"),
                        text(0x89, "WNI"),
                        text(0x8A, "CONTOH"))
                .encoded();
    }

    /** One finger with one minutia. */
    private static byte[] templates() {
        String record = "464D520020323000" + "00000024" + "0000" + "012C" + "0190" + "00C500C5" + "0100" + "02005001"
                + "4064008C2A50" + "0000";
        Tlv header = Tlv.of(0xA1, new Tlv(0x81, new byte[] {8}), new Tlv(0x82, new byte[] {2}));
        Tlv one = Tlv.of(0x7F60, header, new Tlv(0x5F2E, Hex.bytes(record)));
        return Tlv.of(ElementaryFile.TEMPLATES.tag(), Tlv.of(0x7F61, new Tlv(0x02, new byte[] {1}), one))
                .encoded();
    }

    private static Tlv text(int tag, String text) {
        return new Tlv(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    private static X509Certificate certificate(X500Principal issuer, X500Principal subject, String words) {
        boolean authority = issuer.equals(subject);
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                authority ? BigInteger.ONE : BigInteger.TWO,
                Date.from(FROM),
                Date.from(UNTIL),
                subject,
                publicKey(words));
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            var by = new EllipticSigner(privateKey("kunci negara")).contentSigner();
            return new JcaX509CertificateConverter().getCertificate(builder.build(by));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("an example can be made", e);
        }
    }

    private static ECPrivateKeyParameters scalar(String words) {
        X9ECParameters curve = SECNamedCurves.getByName("secp256r1");
        byte[] hash =
                MutualAuthentication.hash("SHA-256", ("ADM-REF-1 CONTOH " + words).getBytes(StandardCharsets.US_ASCII));
        return new ECPrivateKeyParameters(new BigInteger(1, hash), new ECDomainParameters(curve));
    }

    static String scalarDigits(String words) {
        return String.format("%064X", scalar(words).getD());
    }

    private static PrivateKey privateKey(String words) {
        try {
            var info = new PrivateKeyInfo(
                    ON_P_256, new ECPrivateKey(256, scalar(words).getD()));
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded(ASN1Encoding.DER)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("an example can be made", e);
        }
    }

    private static PublicKey publicKey(String words) {
        ECPrivateKeyParameters own = scalar(words);
        byte[] point = own.getParameters().getG().multiply(own.getD()).getEncoded(false);
        try {
            byte[] info = new SubjectPublicKeyInfo(ON_P_256, point).getEncoded(ASN1Encoding.DER);
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(info));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("an example can be made", e);
        }
    }
}
