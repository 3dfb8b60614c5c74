// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.BlankBook;
import id.anjungan.core.ledger.BlankLoad;
import id.anjungan.core.ledger.LedgerFault;

/**
 * The account of blanks, read out of the journal each time: it is asked at refills, and what is kept nowhere else
 * cannot disagree with the ledger.
 */
public final class SqliteBlankBook implements BlankBook {
    private final Journal journal;

    public SqliteBlankBook(Journal journal) {
        this.journal = journal;
    }

    @Override
    public BlankAccount account() throws LedgerFault {
        BlankFold fold = new BlankFold();
        journal.scan(1, fold::add);
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
}
