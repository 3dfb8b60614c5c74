// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.people.Persona;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;

/**
 * Believes a chip when it signed the nonce (ICAO 9303-11 §6.1), its key stands under a security object that the
 * country's
 * signer made (ICAO 9303-10 §4.6.2), and so does the biodata of the very citizen that the kiosk names: a kiosk
 * cannot open
 * one citizen's visit with another's card.
 */
final class IssuedChips implements ChipVerifier {
    private static final int BIODATA = 1;
    private static final int CHIP_KEY = 15;
    private static final int CHIP_KEY_TAG = 0x6F;
    private static final int SECURITY_OBJECT_TAG = 0x77;

    private final X509Certificate country;
    private final Function<Persona, byte[]> biodata;

    /** @param biodata the file that stands on the citizen's card, as the office's own register has it */
    IssuedChips(Path countrySigner, Function<Persona, byte[]> biodata) throws IOException {
        this.biodata = biodata;
        try (InputStream pem = Files.newInputStream(countrySigner)) {
            country = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (GeneralSecurityException e) {
            throw new IOException("the country signer's certificate cannot be used", e);
        }
    }

    @Override
    public String objection(Persona citizen, byte[] nonce, Proof proof) {
        if (!proof.complete()) {
            return "chip proof incomplete";
        }
        try {
            if (!signed(nonce, proof)) {
                return "chip signature wrong";
            }
            LDSSecurityObject covered = believed(proof.securityObject());
            if (!covers(covered, CHIP_KEY, wrapped(proof.publicKey()))) {
                return "chip key not under the security object";
            }
            return covers(covered, BIODATA, biodata.apply(citizen)) ? "" : "card is another citizen's, or replaced";
        } catch (GeneralSecurityException | CMSException | OperatorCreationException | IOException e) {
            return "security object not believed";
        } catch (IllegalArgumentException | ClassCastException | NoSuchElementException e) {
            return "security object malformed";
        }
    }

    private static boolean signed(byte[] nonce, Proof proof) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(proof.publicKey())));
        verifier.update(nonce);
        return verifier.verify(proof.signature());
    }

    /** What the security object covers, once its signer is believed. */
    private LDSSecurityObject believed(byte[] file)
            throws IOException, CMSException, GeneralSecurityException, OperatorCreationException {
        CMSSignedData signed = new CMSSignedData(unwrapped(file));
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        @SuppressWarnings("unchecked") // SignerId selects holders of certificates, but is declared raw
        Selector<X509CertificateHolder> id = signer.getSID();
        Collection<X509CertificateHolder> named = signed.getCertificates().getMatches(id);
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(named.iterator().next());
        certificate.verify(country.getPublicKey());
        certificate.checkValidity();
        boolean own = certificate.getIssuerX500Principal().equals(country.getSubjectX500Principal());
        if (!own || !signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
            throw new GeneralSecurityException("not the country's signature");
        }
        return LDSSecurityObject.getInstance((byte[]) signed.getSignedContent().getContent());
    }

    private static ContentInfo unwrapped(byte[] file) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(file))) {
            ASN1TaggedObject wrapped = (ASN1TaggedObject) in.readObject();
            if (wrapped.getTagClass() != BERTags.APPLICATION || wrapped.getTagNo() != (SECURITY_OBJECT_TAG & 0x1F)) {
                throw new IOException("not EF.SOD");
            }
            return ContentInfo.getInstance(wrapped.getExplicitBaseObject());
        }
    }

    private static byte[] wrapped(byte[] publicKey) throws IOException {
        return new DERTaggedObject(
                        true, BERTags.APPLICATION, CHIP_KEY_TAG & 0x1F, ASN1Primitive.fromByteArray(publicKey))
                .getEncoded();
    }

    private static boolean covers(LDSSecurityObject covered, int group, byte[] file) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
        for (DataGroupHash hash : covered.getDatagroupHash()) {
            if (hash.getDataGroupNumber() == group) {
                return MessageDigest.isEqual(hash.getDataGroupHashValue().getOctets(), digest);
            }
        }
        return false;
    }
}
