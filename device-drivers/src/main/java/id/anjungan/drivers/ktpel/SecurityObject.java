// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * EF.SOD: the hashes of the card's files under the signature of whoever made the card (ICAO 9303-10 §4.6.2; CMS
 * SignedData of RFC 5652 with signed attributes, one signer and its certificate).
 *
 * <p>Parsed by hand because every byte of it is the card's: the parser is bounded and knows one exception.
 */
public final class SecurityObject {
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int OID = 0x06;
    private static final int OCTETS = 0x04;
    private static final int INTEGER = 0x02;
    private static final int FIRST = 0xA0;
    private static final byte[] SIGNED_DATA = oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02);
    private static final byte[] LDS_SECURITY_OBJECT = oid(0x67, 0x81, 0x08, 0x01, 0x01, 0x01);
    private static final byte[] CONTENT_TYPE = oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x03);
    private static final byte[] MESSAGE_DIGEST = oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x04);
    private static final byte[] SIGNING_TIME = oid(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x05);
    private static final byte[] SHA_256 = oid(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);
    private static final byte[] ECDSA_WITH_SHA_256 = oid(0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02);

    private final byte[] content;
    private final byte[] attributes;
    private final byte[] signature;
    private final X509Certificate signer;
    private final Instant signing;
    private final Map<Integer, byte[]> hashes;

    private SecurityObject(Tlv signedData) throws Malformed {
        List<Tlv> parts = signedData.children();
        Tlv encapsulated = at(parts, 2, SEQUENCE);
        requireOid(at(encapsulated.children(), 0, OID), LDS_SECURITY_OBJECT);
        this.content = encapsulated.child(FIRST).child(OCTETS).value();
        this.signer = certificate(signedData.child(FIRST));
        List<Tlv> signerInfo = onlyChild(parts.get(parts.size() - 1).expect(SET))
                .expect(SEQUENCE)
                .children();
        requireOid(at(signerInfo, 2, SEQUENCE).child(OID), SHA_256);
        this.attributes = at(signerInfo, 3, FIRST).value();
        requireOid(at(signerInfo, 4, SEQUENCE).child(OID), ECDSA_WITH_SHA_256);
        this.signature = at(signerInfo, 5, OCTETS).value();
        this.signing = SigningTime.parse(attribute(SIGNING_TIME));
        this.hashes = hashes(content);
    }

    public static SecurityObject parse(byte[] file) throws Malformed {
        Tlv contentInfo = onlyChild(Tlv.parse(file).expect(ElementaryFile.SECURITY_OBJECT.tag()));
        requireOid(contentInfo.expect(SEQUENCE).child(OID), SIGNED_DATA);
        return new SecurityObject(onlyChild(contentInfo.child(FIRST)).expect(SEQUENCE));
    }

    /** Who signed it, as it says itself. */
    public X509Certificate signer() {
        return signer;
    }

    /** Whether signer, attributes and hashes belong together; says nothing about who the signer is. */
    public boolean isIntact() throws Malformed {
        byte[] stated = attribute(MESSAGE_DIGEST).expect(OCTETS).value();
        requireOid(attribute(CONTENT_TYPE), LDS_SECURITY_OBJECT);
        byte[] signed = new Tlv(SET, attributes).encoded();
        return MessageDigest.isEqual(stated, sha256(content))
                && EllipticSignature.der(signer.getPublicKey(), signed, signature);
    }

    /** Whether the signer's certificate was valid at the time at which it says that it signed. */
    public boolean isSignedInPeriod() {
        return !signing.isBefore(signer.getNotBefore().toInstant())
                && !signing.isAfter(signer.getNotAfter().toInstant());
    }

    /** Whether this file is what was signed. */
    public boolean covers(ElementaryFile file, byte[] bytes) {
        byte[] hash = hashes.get(file.group());
        return hash != null && MessageDigest.isEqual(hash, sha256(bytes));
    }

    private Tlv attribute(byte[] wanted) throws Malformed {
        for (Tlv attribute : Tlv.parseAll(attributes)) {
            List<Tlv> parts = attribute.expect(SEQUENCE).children();
            if (Arrays.equals(at(parts, 0, OID).value(), wanted)) {
                return onlyChild(at(parts, 1, SET));
            }
        }
        throw new Malformed("a signed attribute is missing");
    }

    private static Map<Integer, byte[]> hashes(byte[] content) throws Malformed {
        List<Tlv> parts = Tlv.parse(content).expect(SEQUENCE).children();
        requireOid(at(parts, 1, SEQUENCE).child(OID), SHA_256);
        Map<Integer, byte[]> hashes = new HashMap<>();
        for (Tlv entry : at(parts, 2, SEQUENCE).children()) {
            List<Tlv> pair = entry.expect(SEQUENCE).children();
            byte[] number = at(pair, 0, INTEGER).value();
            if (number.length != 1
                    || hashes.put((int) number[0], at(pair, 1, OCTETS).value()) != null) {
                throw new Malformed("one hash for each file expected");
            }
        }
        return hashes;
    }

    private static X509Certificate certificate(Tlv certificates) throws Malformed {
        try {
            byte[] der = onlyChild(certificates).expect(SEQUENCE).encoded();
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new Malformed("a certificate expected", e);
        }
    }

    private static Tlv at(List<Tlv> parts, int index, int tag) throws Malformed {
        if (index >= parts.size()) {
            throw new Malformed("a part of the security object is missing");
        }
        return parts.get(index).expect(tag);
    }

    private static Tlv onlyChild(Tlv parent) throws Malformed {
        return Tlv.parse(parent.value());
    }

    private static void requireOid(Tlv object, byte[] wanted) throws Malformed {
        if (!Arrays.equals(object.expect(OID).value(), wanted)) {
            throw new Malformed("another object identifier expected");
        }
    }

    private static byte[] oid(int... octets) {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
