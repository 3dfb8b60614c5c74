// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.time.Instant;
import java.util.List;

/**
 * What signatures are judged with.
 *
 * @param anchors X.509 certificates, DER: roots of document signers and of timestamp authorities
 * @param revocationLists CRLs, DER
 * @param codeKeys with which offices sign access codes; none where that way in is not set up
 * @param issuedAt when the office put this together; older than the policy's age makes verdicts undetermined
 */
public record TrustData(List<byte[]> anchors, List<byte[]> revocationLists, List<CodeKey> codeKeys, Instant issuedAt) {
    /** Without the keys of codes, which documents are not judged with. */
    public TrustData(List<byte[]> anchors, List<byte[]> revocationLists, Instant issuedAt) {
        this(anchors, revocationLists, List.of(), issuedAt);
    }
}
