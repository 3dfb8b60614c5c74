// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.BlankLoad;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.TrayBook.Tray;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Folds the journal's rows into the account of blanks. A job that was sent and put nothing out while the tray was not
 * clear has perhaps spoiled its blank in the printer: it is in doubt until staff say that the tray is clear, and
 * spoiled if they found it.
 */
final class BlankFold {
    static final String LOADED = "BLANKS_LOADED";
    /** A blank was used for a card that says UJI. */
    static final String TESTED = "BLANK_TESTED";

    private static final String FOUND = "AUDIT_SHEET_FOUND";
    private static final String TRAY = "TRAY_";

    private final Map<String, LedgerState> jobs = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private boolean trayClear = true;
    private long loaded;
    private long missing;
    private long lost;

    static Map<String, String> detail(BlankLoad load) {
        return Map.of(
                "count", Integer.toString(load.count()),
                "counted", Integer.toString(load.counted()),
                "difference", Integer.toString(load.difference()),
                "first", load.first(),
                "second", load.second());
    }

    void add(JournalRow row) {
        if (row.act().equals(LOADED)) {
            loaded += Long.parseLong(row.detail().get("count"));
            missing -= Long.parseLong(row.detail().get("difference"));
        } else if (row.act().equals(TESTED)) {
            lost++;
        } else if (row.act().equals(FOUND)) {
            lost += doubtful.remove(row.subject()) ? 1 : 0;
        } else if (row.act().startsWith(TRAY)) {
            trayClear = row.act().equals(TRAY + Tray.CLEAR);
            if (trayClear) {
                doubtful.clear();
            }
        } else {
            addStep(row);
        }
    }

    private void addStep(JournalRow row) {
        if (row.act().equals(LedgerState.INTENDED.name())) {
            if (LedgerRows.copy(row).medium() == Offer.Medium.CARD) {
                jobs.put(row.subject(), LedgerState.INTENDED);
            }
            return;
        }
        LedgerState before = jobs.get(row.subject());
        if (before != null) {
            LedgerRows.step(row).ifPresent(step -> enter(row.subject(), before, step.to()));
        }
    }

    private void enter(String ledgerId, LedgerState before, LedgerState now) {
        jobs.put(ledgerId, now);
        if (before == LedgerState.SUBMITTED && now == LedgerState.NOT_PRINTED && !trayClear) {
            doubtful.add(ledgerId);
        }
    }

    BlankAccount account() {
        long delivered = 0;
        long spoiled = lost;
        long inDoubt = doubtful.size();
        long underWay = 0;
        for (LedgerState state : jobs.values()) {
            switch (state) {
                case TAKEN, CONFIRMED -> delivered++;
                case SPOILED -> spoiled++;
                case IN_DOUBT -> inDoubt++;
                case SUBMITTED, PRINTED -> underWay++;
                case INTENDED, RESERVED, NOT_PRINTED -> {
                    // its blank lies where it lay
                }
            }
        }
        return new BlankAccount(loaded, delivered, spoiled, inDoubt, underWay, missing);
    }
}
