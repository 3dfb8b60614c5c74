// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TrayBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ledger in the journal. Unsettled entries are kept in memory, which only a durable row may change. A start reads
 * the rows since the last {@link Landmark}, not those of months.
 */
public final class SqliteLedger implements Ledger {
    /** After so many rows the landmark is moved, if no copy needs attention. */
    private static final int STRIDE = 1000;

    private final Journal journal;
    private final int stride;
    private final SqliteTrayBook tray;
    private final LedgerFold unsettled = new LedgerFold();
    private Landmark landmark;

    public SqliteLedger(Journal journal) throws LedgerFault {
        this(journal, STRIDE);
    }

    SqliteLedger(Journal journal, int stride) throws LedgerFault {
        this.journal = journal;
        this.stride = stride;
        this.tray = new SqliteTrayBook(journal);
        this.landmark = journal.with(Landmark::read);
        read();
        moveLandmark();
    }

    private void read() throws LedgerFault {
        Set<String> earlier = new TreeSet<>();
        journal.readRow(landmark.tray(), tray::read);
        journal.scan(landmark.head().rows() + 1, row -> {
            tray.read(row);
            if (!unsettled.add(row)) {
                earlier.add(row.subject());
            }
        });
        unsettled.dropSettled();
        // What is found to be spoiled after it was confirmed began before the landmark.
        for (String ledgerId : earlier) {
            entry(ledgerId).filter(LedgerEntry::unsettled).ifPresent(unsettled::put);
        }
    }

    /** While nothing waits for the office, so that whatever needs attention later has its rows after it. */
    private void moveLandmark() throws LedgerFault {
        ChainHead head = journal.head();
        if (unsettled.all().isEmpty() && head.rows() - landmark.head().rows() >= stride) {
            landmark = journal.with(new Landmark(head, tray.newest())::set);
        }
    }

    @Override
    public synchronized LedgerEntry intend(Copy copy) throws LedgerFault {
        if (entry(copy.ledgerId()).isPresent()) {
            throw new IllegalStateException("a ledger id is used once: " + copy.ledgerId());
        }
        moveLandmark();
        journal.append(copy.ledgerId(), LedgerState.INTENDED.name(), LedgerRows.detail(copy));
        return keep(LedgerEntry.intended(copy));
    }

    @Override
    public synchronized LedgerEntry step(String ledgerId, LedgerStep step) throws LedgerFault {
        LedgerEntry next = existing(ledgerId).after(step);
        journal.append(ledgerId, step.to().name(), LedgerRows.detail(step));
        return keep(next);
    }

    @Override
    public synchronized LedgerEntry acknowledge(String ledgerId, LedgerState told) throws LedgerFault {
        LedgerEntry entry = existing(ledgerId);
        if (entry.state() != told || !entry.unsettled()) {
            return entry;
        }
        if (entry instanceof LedgerEntry.Closed closed) {
            journal.append(ledgerId, LedgerRows.REPORTED, Map.of());
            return keep(closed.acknowledged());
        }
        return step(ledgerId, new LedgerStep.Confirmed());
    }

    @Override
    public synchronized Optional<LedgerEntry> entry(String ledgerId) throws LedgerFault {
        LedgerEntry known = unsettled.get(ledgerId);
        if (known != null) {
            return Optional.of(known);
        }
        LedgerFold fold = new LedgerFold();
        journal.scanCopy(ledgerId, fold::add);
        return Optional.ofNullable(fold.get(ledgerId));
    }

    @Override
    public synchronized List<LedgerEntry> unsettled() {
        return unsettled.all();
    }

    @Override
    public TrayBook tray() {
        return tray;
    }

    private LedgerEntry existing(String ledgerId) throws LedgerFault {
        return entry(ledgerId).orElseThrow(() -> new IllegalStateException("no entry " + ledgerId));
    }

    private LedgerEntry keep(LedgerEntry entry) {
        unsettled.put(entry);
        unsettled.dropSettled();
        return entry;
    }
}
