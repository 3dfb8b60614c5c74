// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.BlankBook;
import id.anjungan.core.ledger.BlankLoad;
import id.anjungan.core.ledger.LedgerFault;
import java.util.Map;

/**
 * The account of blanks, read out of the journal, of which this reads on where it stopped: what is kept nowhere else
 * cannot disagree with the ledger.
 */
public final class SqliteBlankBook implements BlankBook {
    private final Journal journal;
    private final BlankFold fold = new BlankFold();
    private long next = 1;

    public SqliteBlankBook(Journal journal) {
        this.journal = journal;
    }

    @Override
    public synchronized BlankAccount account() throws LedgerFault {
        next = journal.scanInPages(next, fold::add);
        return fold.account();
    }

    @Override
    public synchronized Answer load(BlankLoad load) throws LedgerFault {
        BlankAccount account = account();
        if (account.underWay() > 0) {
            return Answer.UNDER_WAY;
        }
        if (load.counted() != account.remaining() + load.difference()) {
            return Answer.DIFFERS;
        }
        journal.append("", BlankFold.LOADED, BlankFold.detail(load));
        return Answer.LOADED;
    }

    @Override
    public void useForTest() throws LedgerFault {
        journal.append("", BlankFold.TESTED, Map.of());
    }
}
