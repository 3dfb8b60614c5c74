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
 * @param issuedAt when the office put this together; older than the policy's age makes verdicts undetermined
 */
public record TrustData(List<byte[]> anchors, List<byte[]> revocationLists, Instant issuedAt) {}
