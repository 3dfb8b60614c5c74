// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a PDF as PAdES-B-B or, with a timestamp, B-T (ETSI EN 319 142-1 §5, §6). */
final class PadesSigner {
    /** Bytes kept for the CMS container: three certificates and a timestamp with two of its own. */
    private static final int ROOM = 10 * 1024;

    private final Signer signer;
    private final Certification certification;
    private final Instant now;

    PadesSigner(Signer signer, Instant now) {
        this(signer, Certification.NONE, now);
    }

    PadesSigner(Signer signer, Certification certification, Instant now) {
        this.signer = signer;
        this.certification = certification;
        this.now = now;
    }

    byte[] sign(byte[] pdf) throws IOException, GeneralSecurityException {
        return sign(pdf, null);
    }

    /** With the authority's timestamp over the signature value unless it is null. */
    byte[] sign(byte[] pdf, TestTimestampAuthority authority) throws IOException, GeneralSecurityException {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(now, ZoneOffset.UTC)));
        return new SignatureRoom(signature, certification, ROOM, now).fill(pdf, content -> {
            try {
                CMSSignedData cms = cms(content);
                return (authority == null ? cms : stamped(cms, authority)).getEncoded("DER");
            } catch (CMSException | OperatorCreationException e) {
                throw new GeneralSecurityException("signature cannot be made", e);
            }
        });
    }

    @SuppressWarnings("JdkObsolete") // AttributeTable takes nothing else
    private CMSSignedData cms(byte[] content) throws CMSException, OperatorCreationException, GeneralSecurityException {
        JcaSignerInfoGeneratorBuilder builder =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        AttributeTable own = new AttributeTable(new Hashtable<>())
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, certificateReference(signer.certificate()));
        builder.setSignedAttributeGenerator(parameters -> new DefaultSignedAttributeTableGenerator(own)
                .getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .remove(CMSAttributes.cmsAlgorithmProtect));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(builder.build(signer.content(), signer.certificate()));
        generator.addCertificates(new JcaCertStore(signer.chain()));
        return generator.generate(new CMSProcessableByteArray(content), false);
    }

    static SigningCertificateV2 certificateReference(X509Certificate own) throws GeneralSecurityException {
        return new SigningCertificateV2(
                new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(own.getEncoded())));
    }

    static CMSSignedData stamped(CMSSignedData cms, TestTimestampAuthority authority)
            throws GeneralSecurityException, IOException {
        SignerInformation only = cms.getSignerInfos().getSigners().iterator().next();
        ASN1ObjectIdentifier oid = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;
        Attribute stamp = new Attribute(
                oid,
                new DERSet(
                        authority.stamp(only.getSignature()).toCMSSignedData().toASN1Structure()));
        AttributeTable unsigned = new AttributeTable(stamp);
        SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(only, unsigned);
        return CMSSignedData.replaceSigners(cms, new SignerInformationStore(stamped));
    }
}
