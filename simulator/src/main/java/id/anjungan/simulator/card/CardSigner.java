// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.Tlv;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs cards: makes EF.SOD over the files of one (ICAO 9303-10 §4.6.2). */
record CardSigner(PrivateKey key, X509Certificate certificate) {
    private static final ASN1ObjectIdentifier LDS_SECURITY_OBJECT = new ASN1ObjectIdentifier("2.23.136.1.1.1");
    private static final byte[] SHA_256 = {0x60, (byte) 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01};
    private static final int SECURITY_OBJECT = 0x77;

    /** @param files whole files by the number under which they are covered */
    byte[] sign(Map<Integer, byte[]> files) {
        return sign(files, Instant.now());
    }

    /** Signs at this time; the same files at the same time bear the same signature. */
    byte[] sign(Map<Integer, byte[]> files, Instant time) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            Attribute signingTime = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time))));
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(
                            new DefaultSignedAttributeTableGenerator(new AttributeTable(signingTime)))
                    .build(new EllipticSigner(key).contentSigner(), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            var content = new CMSProcessableByteArray(
                    LDS_SECURITY_OBJECT, hashes(files).encoded());
            byte[] cms = generator.generate(content, true).getEncoded(ASN1Encoding.DER);
            return new Tlv(SECURITY_OBJECT, cms).encoded();
        } catch (GeneralSecurityException | CMSException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("a card can be signed with a key of our own", e);
        }
    }

    private static Tlv hashes(Map<Integer, byte[]> files) {
        Tlv algorithm = Tlv.of(0x30, new Tlv(0x06, SHA_256));
        Tlv[] entries = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> Tlv.of(
                                0x30,
                                new Tlv(0x02, new byte[] {file.getKey().byteValue()}),
                                new Tlv(0x04, sha256(file.getValue()))))
                        .toArray(Tlv[]::new);
        return Tlv.of(0x30, new Tlv(0x02, new byte[] {0}), algorithm, Tlv.of(0x30, entries));
    }

    private static byte[] sha256(byte[] file) {
        return MutualAuthentication.hash("SHA-256", file);
    }
}
