// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.office.Backoff;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the ends of copies to the office, in the order of the ledger, and calls for staff. The ledger itself is the
 * outbox: whatever is not acknowledged there is told again, after a restart too. Works on a thread of its own, so that
 * a silent office holds up nobody.
 */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Ledger ledger;
    private final DocumentDesk documents;
    private final KioskDesk kiosk;
    private final DeskThread thread;
    private final Backoff backoff = Backoff.ofDevices();
    private final Deque<String> calls = new ArrayDeque<>();
    private boolean waiting;

    public Courier(Ledger ledger, DocumentDesk documents, KioskDesk kiosk, DeskThread thread) {
        this.ledger = ledger;
        this.documents = documents;
        this.kiosk = kiosk;
        this.thread = thread;
    }

    /** Tells the office whatever it does not know yet. Returns at once. */
    public void wake() {
        thread.run(this::round);
    }

    /** Calls a member of staff; repeated until the office has heard it. Returns at once. */
    public void callStaff(String reason) {
        thread.run(() -> {
            if (!calls.contains(reason)) {
                calls.add(reason);
            }
            round();
        });
    }

    private void round() {
        boolean called = worked(this::call);
        boolean delivered = worked(this::deliver);
        if (called && delivered) {
            backoff.succeeded();
        } else {
            tryAgain();
        }
    }

    /** A part of the round; true when it is all done. */
    private interface Part {
        boolean done() throws OfficeFault, LedgerFault;
    }

    private static boolean worked(Part part) {
        try {
            return part.done();
        } catch (OfficeFault e) {
            LOG.warn("the office does not hear: {}", e.kind());
        } catch (LedgerFault e) {
            LOG.error("the ledger does not say what to tell the office: {}", e.kind(), e);
        }
        return false;
    }

    private boolean call() throws OfficeFault {
        while (!calls.isEmpty()) {
            kiosk.callStaff(calls.peek());
            calls.remove();
        }
        return true;
    }

    private void tryAgain() {
        if (!waiting) {
            waiting = true;
            thread.after(backoff.failed(), () -> {
                waiting = false;
                round();
            });
        }
    }

    /** False when an entry was not understood; the others go on, since each is a subject of its own. */
    private boolean deliver() throws OfficeFault, LedgerFault {
        boolean all = true;
        for (LedgerEntry entry : ledger.unsettled()) {
            if (entry.state().isFinal() || entry.state() == LedgerState.TAKEN) {
                all &= tell(entry);
            }
        }
        return all;
    }

    private boolean tell(LedgerEntry entry) throws OfficeFault, LedgerFault {
        String id = entry.copy().ledgerId();
        try {
            documents.report(id, fate(entry.state()), entry.detail());
        } catch (OfficeFault e) {
            if (e.kind() != OfficeFault.Kind.UNINTELLIGIBLE) {
                throw e;
            }
            // An end without a reservation: the office was never asked, or never heard the question.
            if (entry.state() != LedgerState.NOT_PRINTED || documents.reserved(id)) {
                LOG.warn("the office does not understand the end of {}", id);
                return false;
            }
        }
        ledger.acknowledge(id, entry.state());
        return true;
    }

    private static Fate fate(LedgerState state) {
        return switch (state) {
            case TAKEN, CONFIRMED -> Fate.PRINTED;
            case NOT_PRINTED -> Fate.NOT_PRINTED;
            case SPOILED -> Fate.SPOILED;
            case IN_DOUBT -> Fate.IN_DOUBT;
            case INTENDED, RESERVED, SUBMITTED, PRINTED -> throw new IllegalArgumentException("no end: " + state);
        };
    }
}
