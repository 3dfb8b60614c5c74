// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.MachineKey;
import id.anjungan.core.ledger.sqlite.SqliteAuditTrail;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.ledger.sqlite.SqliteTryCounter;
import id.anjungan.core.ledger.sqlite.SqliteUsedCodes;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.visit.KioskClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** What is written down on this machine and outlives a loss of power. */
record Books(
        Journal journal, SqliteLedger ledger, SqliteAuditTrail audit, SqliteTryCounter tries, SqliteUsedCodes usedCodes)
        implements AutoCloseable {

    static Books open(KioskSettings settings, Clock wall, KioskClock clock) throws IOException, LedgerFault {
        Path data = settings.machine().data();
        KioskSettings.Finger finger = settings.finger();
        Journal journal = Journal.open(data, wall);
        return new Books(
                journal,
                new SqliteLedger(journal),
                new SqliteAuditTrail(journal),
                new SqliteTryCounter(
                        journal,
                        MachineKey.of(data),
                        clock::now,
                        new SqliteTryCounter.Limits(finger.tries(), finger.pause())),
                new SqliteUsedCodes(journal, wall));
    }

    @Override
    public void close() {
        journal.close();
    }
}
