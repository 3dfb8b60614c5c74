// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TrayBook;
import java.util.List;
import java.util.Optional;

/** A ledger whose disk can be full, and whose power can be cut before or after the n-th write. */
final class BreakableLedger implements Ledger, TrayBook {
    /** The program ends here, as by a power cut. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Ledger ledger;
    boolean diskFull;
    int writes;
    int cutBefore = Integer.MAX_VALUE;
    int cutAfter = Integer.MAX_VALUE;

    BreakableLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    private interface Write<T> {
        T write() throws LedgerFault;
    }

    private <T> T writing(Write<T> write) throws LedgerFault {
        if (diskFull) {
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "disk full", null);
        }
        writes++;
        if (writes >= cutBefore) {
            throw new PowerCut();
        }
        T written = write.write();
        if (writes >= cutAfter) {
            throw new PowerCut();
        }
        return written;
    }

    @Override
    public LedgerEntry intend(Copy copy) throws LedgerFault {
        return writing(() -> ledger.intend(copy));
    }

    @Override
    public LedgerEntry step(String ledgerId, LedgerStep step) throws LedgerFault {
        return writing(() -> ledger.step(ledgerId, step));
    }

    @Override
    public LedgerEntry acknowledge(String ledgerId, LedgerState told) throws LedgerFault {
        return writing(() -> ledger.acknowledge(ledgerId, told));
    }

    @Override
    public Optional<LedgerEntry> entry(String ledgerId) throws LedgerFault {
        return ledger.entry(ledgerId);
    }

    @Override
    public List<LedgerEntry> unsettled() throws LedgerFault {
        return ledger.unsettled();
    }

    @Override
    public TrayBook tray() {
        return this;
    }

    @Override
    public Tray now() throws LedgerFault {
        return ledger.tray().now();
    }

    @Override
    public String why() throws LedgerFault {
        return ledger.tray().why();
    }

    @Override
    public void write(Tray tray, String why) throws LedgerFault {
        writing(() -> {
            ledger.tray().write(tray, why);
            return null;
        });
    }
}
