// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Which certificates are revoked, and fresh lists that say so. Safe from several threads. */
final class RevocationLists {
    /** A list is good for a week; the office hands out a new one each time it is asked. */
    static final Duration LIFE = Duration.ofDays(7);

    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();
    private final Clock clock;

    RevocationLists(Clock clock) {
        this.clock = clock;
    }

    void revoke(BigInteger serial, Instant when) {
        revoked.put(serial, when);
    }

    /** A list (RFC 5280 §5), DER, of everything revoked so far; serial numbers are unique over all our authorities. */
    byte[] issue(Signer authority) {
        Instant now = clock.instant();
        try {
            X509v2CRLBuilder builder =
                    new JcaX509v2CRLBuilder(authority.certificate().getSubjectX500Principal(), Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(LIFE)));
            revoked.forEach((serial, when) -> builder.addCRLEntry(serial, Date.from(when), CRLReason.keyCompromise));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(
                                    authority.certificate().getPublicKey()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            return builder.build(authority.content()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("revocation list cannot be made", e);
        }
    }
}
