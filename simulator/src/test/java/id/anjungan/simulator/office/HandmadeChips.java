// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.office.ChipProof;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Chips made by hand, under a country signer of their own. */
final class HandmadeChips {
    private final KeyPair signerKeys;
    private final X509Certificate country;
    private final X509Certificate signer;

    HandmadeChips() throws GeneralSecurityException, OperatorCreationException {
        signerKeys = keyPair();
        KeyPair countryKeys = keyPair();
        country = certificate("CN=Negara CONTOH", countryKeys, countryKeys);
        signer = certificate("CN=Penanda CONTOH", countryKeys, signerKeys);
    }

    static byte[] biodata(Persona persona) {
        return ("biodata " + persona.nik()).getBytes(StandardCharsets.UTF_8);
    }

    /** The anchor that an office is given. */
    Path writeAnchor(Path folder) throws IOException, GeneralSecurityException {
        String pem = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(country.getEncoded());
        return Files.writeString(
                folder.resolve("country.pem"),
                "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----\n",
                StandardCharsets.US_ASCII);
    }

    /** What the person's chip proves of itself for this nonce. */
    ChipProof proof(Persona persona, byte[] nonce) throws GeneralSecurityException {
        try {
            KeyPair chip = keyPair();
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(chip.getPrivate());
            signature.update(nonce);
            byte[] key = chip.getPublic().getEncoded();
            return new ChipProof(signature.sign(), key, securityObject(biodata(persona), wrapped(0x0F, key)));
        } catch (IOException | CMSException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private byte[] securityObject(byte[] biodata, byte[] keyFile)
            throws GeneralSecurityException, IOException, CMSException, OperatorCreationException {
        LDSSecurityObject covered = new LDSSecurityObject(
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
                new DataGroupHash[] {hash(1, biodata), hash(15, keyFile)});
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        var contentSigner = new JcaContentSignerBuilder("SHA256withECDSA").build(signerKeys.getPrivate());
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests).build(contentSigner, signer));
        generator.addCertificates(new JcaCertStore(List.of(signer)));
        var content =
                new CMSProcessableByteArray(ICAOObjectIdentifiers.id_icao_ldsSecurityObject, covered.getEncoded());
        return wrapped(0x17, generator.generate(content, true).getEncoded());
    }

    private static byte[] wrapped(int tag, byte[] content) throws IOException {
        return new DERTaggedObject(true, BERTags.APPLICATION, tag, ASN1Primitive.fromByteArray(content)).getEncoded();
    }

    private static DataGroupHash hash(int group, byte[] file) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
        return new DataGroupHash(group, new DEROctetString(digest));
    }

    private static X509Certificate certificate(String subject, KeyPair by, KeyPair of)
            throws GeneralSecurityException, OperatorCreationException {
        Instant now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=Negara CONTOH"),
                BigInteger.valueOf(subject.length()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                new X500Name(subject),
                of.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
