// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds the journal's rows into entries, in the order of their first rows. */
final class LedgerFold {
    private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();

    /** False when the row is of a copy whose beginning has not been added. */
    boolean add(JournalRow row) {
        String id = row.subject();
        if (row.act().equals(LedgerState.INTENDED.name())) {
            entries.put(id, LedgerEntry.intended(LedgerRows.copy(row)));
            return true;
        }
        Optional<LedgerStep> step = LedgerRows.step(row);
        LedgerEntry entry = entries.get(id);
        if (entry == null) {
            return step.isEmpty();
        }
        if (row.act().equals(LedgerRows.REPORTED) && entry instanceof LedgerEntry.Closed closed) {
            entries.put(id, closed.acknowledged());
        }
        step.ifPresent(one -> add(entry, one));
        return true;
    }

    /** A step can stand twice: its first row became durable although the commit was reported as failed. */
    private void add(LedgerEntry entry, LedgerStep step) {
        if (entry.state() == step.to()) {
            return;
        }
        if (!entry.state().mayBecome(step.to())) {
            throw new IllegalArgumentException(entry.state() + " cannot become " + step.to());
        }
        put(entry.after(step));
    }

    /** Puts an entry where it stood, or at the end. */
    void put(LedgerEntry entry) {
        entries.put(entry.copy().ledgerId(), entry);
    }

    LedgerEntry get(String ledgerId) {
        return entries.get(ledgerId);
    }

    List<LedgerEntry> all() {
        return List.copyOf(entries.values());
    }

    /** Forgets what needs no more attention. */
    void dropSettled() {
        entries.values().removeIf(entry -> !entry.unsettled());
    }
}
