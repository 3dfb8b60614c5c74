// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.Commissioned;
import id.anjungan.core.ledger.CommissioningBook;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.PrintEvidence;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Commissionings as rows of the journal's chain, found by an index. */
public final class SqliteCommissioningBook implements CommissioningBook {
    private static final String EVIDENCE = "evidence";
    private static final String DEVICE = "device";

    private final Journal journal;
    private final String device;

    private SqliteCommissioningBook(Journal journal, String device) {
        this.journal = journal;
        this.device = device;
    }

    /** Of the printer of documents. */
    public SqliteCommissioningBook(Journal journal) {
        this(journal, "");
    }

    /** Of the printer of cards. */
    public static SqliteCommissioningBook ofCards(Journal journal) {
        return new SqliteCommissioningBook(journal, "card-printer");
    }

    @Override
    public Optional<Commissioned> newest() throws LedgerFault {
        return journal.with(connection -> JournalFile.newestCommissioning(connection, device))
                .map(SqliteCommissioningBook::commissioned);
    }

    private static Commissioned commissioned(String text) {
        JournalRow row = JournalRow.parse(text);
        return new Commissioned(row.subject(), PrintEvidence.named(row.detail().get(EVIDENCE)));
    }

    @Override
    public void write(Commissioned commissioned) throws LedgerFault {
        Map<String, String> detail =
                new TreeMap<>(Map.of(EVIDENCE, commissioned.evidence().word()));
        if (!device.isEmpty()) {
            detail.put(DEVICE, device);
        }
        journal.append(commissioned.printer(), JournalFile.COMMISSIONED, detail);
    }
}
