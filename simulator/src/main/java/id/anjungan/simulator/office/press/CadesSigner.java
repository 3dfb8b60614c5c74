// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs an object with its content inside, as CAdES-B-B, B-T or B-LT (ETSI EN 319 122-1 §6). */
final class CadesSigner {
    private final Signer signer;
    private final Instant now;

    CadesSigner(Signer signer, Instant now) {
        this.signer = signer;
        this.now = now;
    }

    /**
     * DER.
     *
     * @param authority of the timestamp over the signature, or null for none
     * @param lists revocation lists to put in, DER
     */
    byte[] sign(byte[] content, TestTimestampAuthority authority, List<byte[]> lists)
            throws IOException, GeneralSecurityException {
        try {
            CMSSignedData cms = cms(content, lists);
            return (authority == null ? cms : PadesSigner.stamped(cms, authority)).getEncoded("DER");
        } catch (CMSException | OperatorCreationException e) {
            throw new GeneralSecurityException("signature cannot be made", e);
        }
    }

    @SuppressWarnings("JdkObsolete") // AttributeTable takes nothing else
    private CMSSignedData cms(byte[] content, List<byte[]> lists)
            throws CMSException, OperatorCreationException, GeneralSecurityException, IOException {
        AttributeTable own = new AttributeTable(new Hashtable<>())
                .add(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        PadesSigner.certificateReference(signer.certificate()))
                .add(CMSAttributes.signingTime, new Time(Date.from(now)));
        JcaSignerInfoGeneratorBuilder builder =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        builder.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(own));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(builder.build(signer.content(), signer.certificate()));
        generator.addCertificates(new JcaCertStore(signer.chain()));
        for (byte[] list : lists) {
            generator.addCRL(new X509CRLHolder(list));
        }
        return generator.generate(new CMSProcessableByteArray(content), true);
    }
}
