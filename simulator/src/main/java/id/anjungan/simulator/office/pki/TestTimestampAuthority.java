// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Makes timestamp tokens (RFC 3161) in process, under the test authority. Safe from several threads. */
public final class TestTimestampAuthority {
    /** A policy of our own under the arc for examples (ITU-T X.660, 2.999). */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.1");

    private final Signer signer;
    private final Clock clock;
    private final AtomicLong serial = new AtomicLong();

    public TestTimestampAuthority(TestCa ca, Clock clock) {
        this(ca.timestamps(), clock);
    }

    private TestTimestampAuthority(Signer signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** One of the same name, under a root that no kiosk knows. */
    public static TestTimestampAuthority stranger(TestCa ca, Clock clock) {
        return new TestTimestampAuthority(ca.strangeTimestamps(), clock);
    }

    /** A token over the SHA-256 of these bytes, with the authority's certificates, at the clock's time. */
    public TimeStampToken stamp(byte[] content) throws GeneralSecurityException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(NISTObjectIdentifiers.id_sha256, digest);
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(signer.content(), signer.certificate()),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    POLICY);
            generator.addCertificates(new JcaCertStore(signer.chain()));
            return generator.generate(
                    request, BigInteger.valueOf(serial.incrementAndGet()), Date.from(clock.instant()));
        } catch (TSPException | OperatorCreationException e) {
            throw new GeneralSecurityException("timestamp cannot be made", e);
        }
    }

    /** The authority's certificates, its own first. */
    public List<X509Certificate> certificates() {
        return signer.chain();
    }
}
