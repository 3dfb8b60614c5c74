// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.SpoilCause;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import id.anjungan.core.visit.KioskClock;

/**
 * From the printer to the tray and out of it, with or without the citizen. The tray's row is always written before the
 * copy's, so that a power cut between the two leaves the machine closed rather than open. On the desk's thread only.
 */
final class OrderEnd implements JobWatch.Listener {
    private final DeskParts parts;
    private final SureWrites writes;
    private final Teller teller;
    private final Owner owner;
    private LedgerEntry entry;
    private JobWatch watch;
    private KioskClock.Alarm alarm;
    private Obstacle worst = Obstacle.NONE;
    private boolean waitingToBeTaken;

    /** Whose order it is. */
    interface Owner {
        boolean citizenLeft();

        /** The tray is another than before. */
        void trayChanged();

        /** The order is at its end. */
        void closed();
    }

    OrderEnd(DeskParts parts, Teller teller, Owner owner) {
        this.parts = parts;
        this.writes = new SureWrites(parts);
        this.teller = teller;
        this.owner = owner;
    }

    boolean citizenLeft() {
        return owner.citizenLeft();
    }

    /** The job is the printer's business, and may still be called back. */
    boolean isWatching() {
        return watch != null && !waitingToBeTaken;
    }

    /** Sheets of this order lie in the tray. */
    boolean isWaitingFor(String ledgerId) {
        return waitingToBeTaken && entry.copy().ledgerId().equals(ledgerId);
    }

    /** No entry was made. */
    void nothingBegun() {
        owner.closed();
    }

    /** It is known that nothing came out. */
    void nothing(LedgerEntry last, LedgerStep.NotPrinted step, PrintHappening happening) {
        entry = last;
        writes.write(
                () -> step(step),
                () -> {
                    teller.end(happening);
                    owner.closed();
                },
                () -> teller.end(new PrintHappening.NotPrinted(PrintHappening.Why.LEDGER_UNWRITABLE)));
    }

    /** The printer may have the job now. */
    void submitted(LedgerEntry submitted) {
        entry = submitted;
        watch = new JobWatch(parts, submitted);
        if (citizenLeft()) {
            watch.cancel();
        }
        watch.follow(this);
    }

    /** The citizen has left. */
    void abandon() {
        if (waitingToBeTaken) {
            taken(TakenBy.UNKNOWN);
        } else if (watch != null) {
            watch.cancel();
        }
    }

    @Override
    public void held(Obstacle obstacle) {
        worst = worst == Obstacle.JAM ? Obstacle.JAM : obstacle;
        teller.tell(new PrintHappening.PrintHeld(obstacle));
        if (alarm == null) {
            alarm = parts.clock()
                    .ring(parts.timing().heldLimit(), () -> parts.thread().run(this::heldTooLong));
        }
    }

    @Override
    public void resumed() {
        silenceAlarm();
        teller.tell(new PrintHappening.PrintResumed());
    }

    private void heldTooLong() {
        if (alarm != null && isWatching()) {
            watch.cancel();
        }
    }

    private void silenceAlarm() {
        if (alarm != null) {
            alarm.silence();
            alarm = null;
        }
    }

    /** The citizen cannot be kept waiting for a job that does not end; it is followed nevertheless. */
    @Override
    public void stillThere() {
        closeTray(() -> teller.end(new PrintHappening.LeftInDoubt()));
    }

    @Override
    public void cameOut(String evidence) {
        silenceAlarm();
        writes.write(() -> step(new LedgerStep.Printed(evidence)), this::inTray);
    }

    private void inTray() {
        waitingToBeTaken = true;
        if (citizenLeft() || teller.hasEnded()) {
            spoil(SpoilCause.LATE);
        } else {
            teller.end(new PrintHappening.SheetsPrinted(entry.copy().ledgerId()));
        }
    }

    @Override
    public void nothing() {
        silenceAlarm();
        boolean cancelled = citizenLeft() && worst == Obstacle.NONE;
        PrintHappening.Why why = cancelled ? PrintHappening.Why.CANCELED : Obstacles.why(worst);
        Runnable end =
                () -> nothing(entry, new LedgerStep.NotPrinted(why.name(), false), new PrintHappening.NotPrinted(why));
        // What is stuck in the paper path can fall into the tray when the cover is opened.
        if (worst == Obstacle.JAM) {
            closeTray(end);
        } else {
            end.run();
        }
    }

    @Override
    public void unsure(String evidence) {
        silenceAlarm();
        closeTray(() -> writes.write(() -> step(new LedgerStep.InDoubt(evidence)), () -> {
            teller.end(new PrintHappening.LeftInDoubt());
            owner.closed();
        }));
    }

    /** The sheets have left the tray, or nobody can say. */
    void taken(TakenBy by) {
        waitingToBeTaken = false;
        Runnable step = () -> writes.write(() -> step(new LedgerStep.Taken(by)), owner::closed);
        if (by == TakenBy.UNKNOWN) {
            closeTray(step);
        } else {
            step.run();
        }
    }

    /** The sheets in the tray do not count. */
    void spoil(SpoilCause cause) {
        waitingToBeTaken = false;
        closeTray(() -> writes.write(() -> step(new LedgerStep.Spoiled(cause)), () -> {
            teller.end(new PrintHappening.LeftInDoubt());
            owner.closed();
        }));
    }

    /** Staff must look into the tray before anybody else prints. */
    private void closeTray(Runnable then) {
        String id = entry.copy().ledgerId();
        writes.write(
                () -> {
                    if (parts.ledger().tray().now() == Tray.CLEAR) {
                        parts.ledger().tray().write(Tray.UNCONFIRMED, id);
                    }
                },
                () -> {
                    parts.courier().callStaff("TRAY_UNCONFIRMED");
                    owner.trayChanged();
                    then.run();
                });
    }

    private void step(LedgerStep step) throws LedgerFault {
        entry = parts.ledger().step(entry.copy().ledgerId(), step);
    }
}
