// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.Commissioned;
import id.anjungan.core.ledger.CommissioningBook;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.PrintEvidence;
import java.util.Map;
import java.util.Optional;

/** Commissionings as rows of the journal's chain, found by an index. */
public final class SqliteCommissioningBook implements CommissioningBook {
    private static final String EVIDENCE = "evidence";

    private final Journal journal;

    public SqliteCommissioningBook(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Commissioned> newest() throws LedgerFault {
        return journal.with(JournalFile::newestCommissioning).map(SqliteCommissioningBook::commissioned);
    }

    private static Commissioned commissioned(String text) {
        JournalRow row = JournalRow.parse(text);
        return new Commissioned(row.subject(), PrintEvidence.named(row.detail().get(EVIDENCE)));
    }

    @Override
    public void write(Commissioned commissioned) throws LedgerFault {
        Map<String, String> detail = Map.of(EVIDENCE, commissioned.evidence().word());
        journal.append(commissioned.printer(), JournalFile.COMMISSIONED, detail);
    }
}
