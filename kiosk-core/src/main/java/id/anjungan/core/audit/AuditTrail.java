// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.audit;

/**
 * What happened on this machine, tamper-evident. Blocks until the entry is on stable storage; safe from several
 * threads.
 */
public interface AuditTrail {
    void record(AuditEntry entry) throws AuditFault;
}
