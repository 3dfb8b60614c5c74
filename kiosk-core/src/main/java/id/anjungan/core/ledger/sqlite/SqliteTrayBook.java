// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.TrayBook;
import java.util.Map;

/** What is known of the tray, as rows of the journal; the newest is read by the ledger when it opens. */
final class SqliteTrayBook implements TrayBook {
    private static final String ACT = "TRAY_";

    private final Journal journal;
    private Tray now = Tray.CLEAR;
    private String why = "";
    private long newest;

    SqliteTrayBook(Journal journal) {
        this.journal = journal;
    }

    synchronized void read(JournalRow row) {
        for (Tray tray : Tray.values()) {
            if (row.act().equals(ACT + tray)) {
                now = tray;
                why = row.subject();
                newest = row.seq();
            }
        }
    }

    @Override
    public synchronized Tray now() {
        return now;
    }

    @Override
    public synchronized String why() {
        return why;
    }

    @Override
    public synchronized void write(Tray tray, String subject) throws LedgerFault {
        newest = journal.append(subject, ACT + tray, Map.of()).seq();
        now = tray;
        why = subject;
    }

    /** The newest row that tells of the tray; 0 when none does. */
    synchronized long newest() {
        return newest;
    }
}
