// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import id.anjungan.core.printdesk.DeskParts;
import id.anjungan.core.printdesk.JobWatch;
import id.anjungan.core.printdesk.SureWrites;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every copy that an earlier run left open to its end, before anybody else can print. What was never submitted
 * was never printed. A submitted job is waited for, not cancelled: its sheet is out (then it counts, and staff look
 * into the tray), or the printer never had it. What is left to tell the office, the courier tells.
 *
 * <p>Runs on the desk's thread, once. While the printer does not answer, it waits: the desk stays closed.
 */
public final class RecoveryAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(RecoveryAtStart.class);
    private static final String WHY = "RESTARTED";

    private final DeskParts parts;
    private final SureWrites writes;
    private final Runnable settled;
    private final Deque<LedgerEntry> left = new ArrayDeque<>();

    /** The runnable is called on the desk's thread when nothing is open any more: {@code desk::open}. */
    public RecoveryAtStart(DeskParts parts, Runnable settled) {
        this.parts = parts;
        this.writes = new SureWrites(parts);
        this.settled = settled;
    }

    /** Begins; returns at once. */
    public void begin() {
        parts.thread().run(() -> writes.write(this::collect, this::lookAtQueue));
    }

    private void collect() throws LedgerFault {
        left.clear();
        for (LedgerEntry entry : parts.ledger().unsettled()) {
            if (entry.isOpen()) {
                left.add(entry);
            }
        }
    }

    /** A job in the queue that the ledger does not await may still put out a sheet. */
    private void lookAtQueue() {
        boolean awaited = left.stream().anyMatch(entry -> entry.state() == LedgerState.SUBMITTED);
        boolean strange;
        try {
            strange = !awaited && !parts.printers().idle();
        } catch (PrinterFault e) {
            LOG.info("the printer does not answer at the start: {}", e.kind());
            strange = false;
        }
        if (strange) {
            closeTray("", this::next);
        } else {
            next();
        }
    }

    private void next() {
        LedgerEntry entry = left.poll();
        if (entry == null) {
            settled.run();
            return;
        }
        LOG.info("{} was left {}", entry.copy().ledgerId(), entry.state());
        switch (entry.state()) {
            case INTENDED, RESERVED -> step(entry, new LedgerStep.NotPrinted(WHY, false));
            case SUBMITTED -> closeTray(id(entry), () -> new JobWatch(parts, entry).follow(new Found(entry)));
            case PRINTED -> closeTray(id(entry), () -> step(entry, new LedgerStep.Taken(TakenBy.UNKNOWN)));
            case TAKEN -> next();
            case CONFIRMED, NOT_PRINTED, SPOILED, IN_DOUBT -> throw new IllegalStateException("not open: " + entry);
        }
    }

    private void step(LedgerEntry entry, LedgerStep step) {
        writes.write(() -> parts.ledger().step(id(entry), step), this::next);
    }

    /** Written before the copy's own row: a power cut between the two leaves the machine closed. */
    private void closeTray(String ledgerId, Runnable then) {
        writes.write(
                () -> {
                    if (parts.ledger().tray().now() == Tray.CLEAR) {
                        parts.ledger().tray().write(Tray.UNCONFIRMED, ledgerId);
                    }
                },
                () -> {
                    parts.courier().callStaff("TRAY_UNCONFIRMED");
                    then.run();
                });
    }

    private static String id(LedgerEntry entry) {
        return entry.copy().ledgerId();
    }

    /** What becomes of a job that was found submitted; it is held up and resumed without anybody to tell. */
    private final class Found implements JobWatch.Listener {
        private final LedgerEntry entry;

        Found(LedgerEntry entry) {
            this.entry = entry;
        }

        @Override
        public void held(Obstacle obstacle) {
            LOG.warn("{} is held up: {}", id(entry), obstacle);
        }

        @Override
        public void resumed() {
            LOG.info("{} goes on", id(entry));
        }

        @Override
        public void stillThere() {
            throw new IllegalStateException("a job that was found is never cancelled");
        }

        @Override
        public void cameOut(String evidence) {
            writes.write(
                    () -> parts.ledger().step(id(entry), new LedgerStep.Printed(evidence)),
                    () -> step(entry, new LedgerStep.Taken(TakenBy.UNKNOWN)));
        }

        @Override
        public void nothing() {
            step(entry, new LedgerStep.NotPrinted(WHY, false));
        }

        @Override
        public void unsure(String evidence) {
            step(entry, new LedgerStep.InDoubt(evidence));
        }
    }
}
