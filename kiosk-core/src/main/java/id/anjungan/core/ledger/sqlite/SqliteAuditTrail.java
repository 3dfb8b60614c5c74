// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.ledger.LedgerFault;
import java.util.Map;

/**
 * Audit entries as rows of the journal, between those of the ledger; their acts carry a prefix, so that none is mixed
 * up.
 */
public final class SqliteAuditTrail implements AuditTrail {
    private static final String ACT = "AUDIT_";

    private final Journal journal;

    public SqliteAuditTrail(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void record(AuditEntry entry) throws AuditFault {
        try {
            Map<String, String> detail = Map.of("actor", entry.actor(), "detail", entry.detail());
            journal.append(entry.subject(), ACT + entry.act(), detail);
        } catch (LedgerFault e) {
            throw new AuditFault("not audited: " + entry.act(), e);
        }
    }
}
