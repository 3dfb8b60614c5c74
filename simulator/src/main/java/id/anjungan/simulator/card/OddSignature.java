// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.Tlv;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A security object that a signer of cards signs in another way than ADM-REF-1 wants it. */
record OddSignature(CardSigner signer, Terms terms) {
    private static final ASN1ObjectIdentifier LDS_SECURITY_OBJECT = new ASN1ObjectIdentifier("2.23.136.1.1.1");
    private static final byte[] SHA_256 = {0x60, (byte) 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01};
    private static final byte[] SHA_1 = {0x2B, 0x0E, 0x03, 0x02, 0x1A};
    private static final int SECURITY_OBJECT = 0x77;

    /**
     * What is odd about it.
     *
     * @param hash of the files, which ought to be SHA-256
     * @param signature ought to be SHA256withECDSA
     * @param time at which it says that it was signed; none for a signature without attributes
     */
    record Terms(String hash, String signature, Optional<Instant> time) {
        static Terms at(Instant time) {
            return new Terms("SHA-256", "SHA256withECDSA", Optional.of(time));
        }
    }

    /** @param files whole files by the number under which they are covered */
    byte[] over(Map<Integer, byte[]> files) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(information());
            generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
            var content = new CMSProcessableByteArray(
                    LDS_SECURITY_OBJECT, hashes(files).encoded());
            byte[] cms = generator.generate(content, true).getEncoded(ASN1Encoding.DER);
            return new Tlv(SECURITY_OBJECT, cms).encoded();
        } catch (GeneralSecurityException | CMSException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("a card can be signed with a key of our own", e);
        }
    }

    private SignerInfoGenerator information() throws GeneralSecurityException, OperatorCreationException {
        var builder = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        if (terms.time().isPresent()) {
            Time time = new Time(Date.from(terms.time().get()));
            Attribute signing = new Attribute(CMSAttributes.signingTime, new DERSet(time));
            builder.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(signing)));
        } else {
            builder.setDirectSignature(true);
        }
        return builder.build(new JcaContentSignerBuilder(terms.signature()).build(signer.key()), signer.certificate());
    }

    private Tlv hashes(Map<Integer, byte[]> files) {
        Tlv algorithm = Tlv.of(0x30, new Tlv(0x06, terms.hash().equals("SHA-1") ? SHA_1 : SHA_256));
        Tlv[] entries = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> Tlv.of(
                                0x30,
                                new Tlv(0x02, new byte[] {file.getKey().byteValue()}),
                                new Tlv(0x04, MutualAuthentication.hash(terms.hash(), file.getValue()))))
                        .toArray(Tlv[]::new);
        return Tlv.of(0x30, new Tlv(0x02, new byte[] {0}), algorithm, Tlv.of(0x30, entries));
    }
}
