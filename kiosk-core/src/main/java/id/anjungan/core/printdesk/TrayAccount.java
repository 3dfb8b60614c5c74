// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.SpoilCause;
import id.anjungan.core.ledger.TrayBook;
import id.anjungan.core.ledger.TrayBook.Tray;
import java.util.List;
import java.util.Optional;

/** Accounts for the sheets that staff found, and opens the tray. Blocks as the ledger does. */
public final class TrayAccount {
    private final Ledger ledger;
    private final AuditTrail audit;

    public TrayAccount(Ledger ledger, AuditTrail audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    /** Whether an incident is open whose sheet is not among those found. */
    public boolean isMissing(List<String> found) throws LedgerFault {
        TrayBook tray = ledger.tray();
        return tray.now() == Tray.INCIDENT && !found.contains(tray.why());
    }

    /** Staff have looked: every act is audited before it counts. */
    public void clear(List<String> found) throws LedgerFault, AuditFault {
        for (String ledgerId : found) {
            audit.record(new AuditEntry("staff", "SHEET_FOUND", ledgerId, ""));
            spoil(ledgerId, SpoilCause.FOUND);
        }
        audit.record(new AuditEntry("staff", "TRAY_CLEARED", "", "found=" + found.size()));
        ledger.tray().write(Tray.CLEAR, "");
    }

    /**
     * Spoils what was printed, and what staff find of what was in doubt; anything else was never delivered, which the
     * ledger says already.
     */
    void spoil(String ledgerId, SpoilCause cause) throws LedgerFault {
        LedgerStep.Spoiled spoiled = new LedgerStep.Spoiled(cause);
        Optional<LedgerState> state = ledger.entry(ledgerId).map(LedgerEntry::state);
        if (state.isPresent()
                && state.get() != LedgerState.SUBMITTED
                && state.get().mayBecome(LedgerState.SPOILED)
                && spoiled.mayFollow(state.get())) {
            ledger.step(ledgerId, spoiled);
        }
    }
}
