// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import eu.europa.esig.dss.model.x509.CertificateToken;
import id.anjungan.core.office.TrustData;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificateList;

/**
 * Which of the office's revocation lists are young enough to say anything, whenever the office says that it gave them
 * out. An anchor's own list, which offices of certification renew twice a year, is good until the next is due.
 */
final class ListAge {
    private static final Duration OLDEST = Duration.ofDays(7);

    private final Set<X500Name> anchors;
    private final Instant at;

    private ListAge(Set<X500Name> anchors, Instant at) {
        this.anchors = anchors;
        this.at = at;
    }

    static List<byte[]> fresh(TrustData trust, List<CertificateToken> anchors, Instant at) {
        Set<X500Name> names = anchors.stream()
                .map(anchor ->
                        X500Name.getInstance(anchor.getSubject().getPrincipal().getEncoded()))
                .collect(Collectors.toSet());
        ListAge age = new ListAge(names, at);
        return trust.revocationLists().stream().filter(age::isFresh).toList();
    }

    /** What is no list is left to the validator to complain of. */
    private boolean isFresh(byte[] der) {
        try (ASN1InputStream in = new ASN1InputStream(der, true)) {
            CertificateList list = CertificateList.getInstance(in.readObject());
            Instant until = list.getThisUpdate().getDate().toInstant().plus(OLDEST);
            if (anchors.contains(list.getIssuer()) && list.getNextUpdate() != null) {
                Instant next = list.getNextUpdate().getDate().toInstant();
                until = next.isAfter(until) ? next : until;
            }
            return !until.isBefore(at);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return true;
        }
    }
}
