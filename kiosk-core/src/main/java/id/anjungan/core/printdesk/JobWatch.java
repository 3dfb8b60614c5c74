// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.device.Printers;
import id.anjungan.core.device.SheetPrinter;
import id.anjungan.core.ledger.LedgerEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows one submitted job until it is known what came out. A printer that does not answer is waited for. All of it
 * runs on the desk's thread.
 */
public final class JobWatch {
    private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);

    /** Hears what the printer does; called on the desk's thread. */
    public interface Listener {
        /** Something stands in the way, or something else than before. */
        void held(Obstacle obstacle);

        void resumed();

        /** Cancelled some time ago, and still there: only staff can help. Told once. */
        void stillThere();

        /** Final: all sheets came out. */
        void cameOut(String evidence);

        /** Final: nothing came out, and nothing will. */
        void nothing();

        /** Final: it cannot be known what came out. */
        void unsure(String evidence);
    }

    private final Printers printers;
    private final DeskThread thread;
    private final DeskTiming timing;
    private final LedgerEntry submitted;
    private final SheetWitness witness;
    private Listener listener;
    private Obstacle obstacle = Obstacle.NONE;
    private boolean toCancel;
    private int pollsSinceCancel;
    private String lastAnswer = "";
    private int equalAnswers;

    public JobWatch(DeskParts parts, LedgerEntry submitted) {
        this.printers = parts.printers();
        this.thread = parts.thread();
        this.timing = parts.timing();
        this.submitted = submitted;
        this.witness = new SheetWitness(submitted);
    }

    /** Asks at once, and again until the job has ended. */
    public void follow(Listener hears) {
        this.listener = hears;
        look();
    }

    /** Wants the job cancelled; repeated until the printer obeys or has finished it. */
    void cancel() {
        toCancel = true;
    }

    private void look() {
        boolean ended;
        try {
            if (toCancel) {
                cancelOnce();
            }
            ended = weigh(printer().report(submitted.copy().ledgerId()));
        } catch (PrinterFault e) {
            LOG.debug(
                    "the printer does not say how {} stands: {}",
                    submitted.copy().ledgerId(),
                    e.kind());
            hold(Obstacle.OTHER);
            ended = false;
        }
        if (!ended) {
            thread.after(timing.poll(), this::look);
        }
    }

    private void cancelOnce() {
        pollsSinceCancel++;
        if (pollsSinceCancel == timing.cancelPolls()) {
            listener.stillThere();
        }
        try {
            printer().cancel(submitted.copy().ledgerId());
        } catch (PrinterFault e) {
            LOG.debug("the printer does not cancel {}: {}", submitted.copy().ledgerId(), e.kind());
        }
    }

    private SheetPrinter printer() throws PrinterFault {
        return printers.of(submitted.copy().medium());
    }

    /** True when the job has ended and the listener knows. */
    private boolean weigh(JobReport report) throws PrinterFault {
        if (!report.isFinal() && report.state() != JobReport.State.UNKNOWN) {
            hold(report.obstacle());
            return false;
        }
        PrinterReadiness now = printer().readiness();
        SheetWitness.Verdict verdict = witness.judge(report, now.sheets());
        String evidence = witness.evidence(report, now.sheets());
        if (verdict == SheetWitness.Verdict.CAME_OUT) {
            listener.cameOut(evidence);
            return true;
        }
        if (!now.idle() || !settled(verdict + evidence)) {
            return false;
        }
        if (verdict == SheetWitness.Verdict.NOTHING) {
            listener.nothing();
        } else {
            listener.unsure(evidence);
        }
        return true;
    }

    /** A sheet may be on its way when the printer calls the job ended: the same answer must come several times. */
    private boolean settled(String answer) {
        equalAnswers = answer.equals(lastAnswer) ? equalAnswers + 1 : 1;
        lastAnswer = answer;
        return equalAnswers >= timing.settle();
    }

    private void hold(Obstacle now) {
        lastAnswer = "";
        if (now == obstacle) {
            return;
        }
        obstacle = now;
        if (now == Obstacle.NONE) {
            listener.resumed();
        } else {
            listener.held(now);
        }
    }
}
