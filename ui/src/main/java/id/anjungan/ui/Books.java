// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.identity.Pseudonyms;
import id.anjungan.core.ledger.BlankBook;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.KeyedHash;
import id.anjungan.core.ledger.sqlite.MachineKey;
import id.anjungan.core.ledger.sqlite.SqliteAuditTrail;
import id.anjungan.core.ledger.sqlite.SqliteBlankBook;
import id.anjungan.core.ledger.sqlite.SqliteCommissioningBook;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.ledger.sqlite.SqliteTryCounter;
import id.anjungan.core.ledger.sqlite.SqliteUsedCodes;
import id.anjungan.core.printdesk.Commissioning;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.visit.KioskClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.crypto.SecretKey;

/** What is written down on this machine and outlives a loss of power. */
record Books(
        Journal journal,
        SqliteLedger ledger,
        SqliteAuditTrail audit,
        SqliteTryCounter tries,
        SqliteUsedCodes usedCodes,
        Commissioning commissioning,
        Commissioning cards,
        Pseudonyms officers)
        implements AutoCloseable {

    static Books open(KioskSettings settings, Clock wall, KioskClock clock) throws IOException, LedgerFault {
        Path data = settings.machine().data();
        KioskSettings.Finger finger = settings.finger();
        Journal journal = Journal.open(data, wall);
        SecretKey key = MachineKey.of(data);
        return new Books(
                journal,
                new SqliteLedger(journal),
                new SqliteAuditTrail(journal),
                new SqliteTryCounter(
                        journal, key, clock::now, new SqliteTryCounter.Limits(finger.tries(), finger.pause())),
                new SqliteUsedCodes(journal, wall),
                new Commissioning(new SqliteCommissioningBook(journal)),
                new Commissioning(SqliteCommissioningBook.ofCards(journal)),
                new KeyedHash(key, "officer "));
    }

    /** The account of blank cards. */
    BlankBook blanks() {
        return new SqliteBlankBook(journal);
    }

    /** The devices with the evidence that was commissioned instead of the one that is set. */
    KioskSettings.Devices commissioned(KioskSettings.Devices devices) throws LedgerFault {
        KioskSettings.Devices documents = commissioned(devices, "printer.evidence", commissioning);
        return devices.cardPrinter().isEmpty() ? documents : commissioned(documents, "card-printer.evidence", cards);
    }

    private static KioskSettings.Devices commissioned(KioskSettings.Devices devices, String key, Commissioning held)
            throws LedgerFault {
        PrintEvidence setting = PrintEvidence.named(devices.texts().get(key));
        return devices.with(key, held.demanded(setting).word());
    }

    @Override
    public void close() {
        journal.close();
    }
}
