// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The machine itself: what is wrong with it, its jobs, its counters, its tray. One monitor over all of it; the printing
 * thread waits in here, everybody else only looks and turns switches.
 */
final class PrinterBody {
    /** What became of a sheet that was fed. */
    enum Passage {
        OUT,
        /** Jammed, and the jam was cleared: to be fed again. */
        AGAIN,
        /** The job has ended meanwhile; the sheet was taken out of the path by hand. */
        LOST
    }

    private record Armed(int sheets, PrinterCondition condition) {}

    private final boolean resumesAfterJam;
    private final long start = System.nanoTime();
    private final Set<PrinterCondition> conditions = EnumSet.noneOf(PrinterCondition.class);
    private final List<Armed> armed = new ArrayList<>();
    private final TreeMap<Integer, PrintJob> jobs = new TreeMap<>();
    private final List<String> tray = new ArrayList<>();
    private int before;
    private boolean powered = true;
    private boolean sheetInPath;
    private boolean jammed;
    private int total;
    private int impressions;

    PrinterBody(boolean resumesAfterJam) {
        this.resumesAfterJam = resumesAfterJam;
    }

    /** Seconds since the printer was switched on, from 1 (RFC 8011 §5.4.29). */
    long upTime() {
        return 1 + (System.nanoTime() - start) / 1_000_000_000L;
    }

    synchronized void set(PrinterCondition condition) {
        conditions.add(condition);
        jammed |= condition == PrinterCondition.MEDIA_JAM && sheetInPath;
        notifyAll();
    }

    /** The condition arises when the sheet after so many more sheets is being fed. */
    synchronized void arm(int sheets, PrinterCondition condition) {
        armed.add(new Armed(total + sheets, condition));
    }

    synchronized void clear() {
        conditions.clear();
        armed.clear();
        notifyAll();
    }

    synchronized void clear(PrinterCondition condition) {
        conditions.remove(condition);
        notifyAll();
    }

    synchronized void power(boolean on) {
        powered = on;
        notifyAll();
    }

    synchronized Set<PrinterCondition> conditions() {
        return EnumSet.copyOf(conditions);
    }

    synchronized PrintJob accept(PrintJob.Ticket ticket, byte[] document) {
        PrintJob job = new PrintJob(jobs.isEmpty() ? 1 : jobs.lastKey() + 1, ticket, upTime());
        jobs.put(job.id, job);
        if (document == null) {
            job.state = PrintJob.PENDING_HELD;
        } else {
            job.documents.add(document);
        }
        notifyAll();
        return job;
    }

    /** Create-Job, then Send-Document. */
    synchronized void add(PrintJob job, byte[] document, boolean last) {
        if (document.length > 0) {
            job.documents.add(document);
        }
        if (last && job.state == PrintJob.PENDING_HELD) {
            job.state = PrintJob.PENDING;
        }
        notifyAll();
    }

    /** False when it had ended already. A sheet on its way still comes out. */
    synchronized boolean cancel(PrintJob job) {
        if (job.ended()) {
            return false;
        }
        job.cancelAsked = true;
        boolean atRest = job.state == PrintJob.PENDING || job.state == PrintJob.PENDING_HELD || jammed || !sheetInPath;
        if (atRest) {
            job.end(PrintJob.CANCELED, "job-canceled-by-user", upTime());
        }
        notifyAll();
        return true;
    }

    synchronized Optional<PrintJob> job(int id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Oldest first. */
    synchronized List<PrintJob> jobs() {
        return List.copyOf(jobs.values());
    }

    /** Waits for a job to print. */
    synchronized PrintJob next() throws InterruptedException {
        while (true) {
            for (PrintJob job : jobs.values()) {
                if (powered && job.state == PrintJob.PENDING) {
                    job.state = PrintJob.PROCESSING;
                    job.processingAt = upTime();
                    return job;
                }
            }
            wait();
        }
    }

    /** Feeds a sheet, as soon as nothing is in the way; false when the job has ended meanwhile. */
    synchronized boolean feed(PrintJob job) throws InterruptedException {
        fire(false);
        while (!job.ended() && blocked()) {
            job.state = PrintJob.PROCESSING_STOPPED;
            wait();
        }
        if (job.ended()) {
            return false;
        }
        job.state = PrintJob.PROCESSING;
        sheetInPath = true;
        fire(true);
        return true;
    }

    /** A jam needs a sheet to jam; everything else is noticed before one is fed. */
    private void fire(boolean fed) {
        for (Iterator<Armed> each = armed.iterator(); each.hasNext(); ) {
            Armed one = each.next();
            if (one.sheets() <= total && fed == (one.condition() == PrinterCondition.MEDIA_JAM)) {
                each.remove();
                set(one.condition());
            }
        }
    }

    private boolean blocked() {
        return !powered || conditions.stream().anyMatch(PrinterCondition::blocks);
    }

    /** The sheet that was fed moves on, as soon as nothing is in the way. */
    synchronized Passage pass(PrintJob job) throws InterruptedException {
        while (!job.ended() && (stuck() || !powered)) {
            job.state = PrintJob.PROCESSING_STOPPED;
            wait();
        }
        if (!jammed && !job.ended()) {
            job.state = PrintJob.PROCESSING;
            return Passage.OUT;
        }
        sheetInPath = false;
        jammed = false;
        if (!job.ended() && !resumesAfterJam) {
            job.end(PrintJob.ABORTED, "aborted-by-system", upTime());
        }
        return job.ended() ? Passage.LOST : Passage.AGAIN;
    }

    /** Paper under way does not need paper in the cassette. */
    private boolean stuck() {
        return conditions.stream().anyMatch(each -> each.blocks() && each != PrinterCondition.MEDIA_EMPTY);
    }

    /** The number of the sheet that is leaving now. */
    synchronized int leaving() {
        return ++total;
    }

    /** One side of the sheet in the path is printed, and it stays there for the other. */
    synchronized void sideDone(PrintJob job) {
        job.completed++;
        impressions++;
    }

    /** It lies in the tray; only now can the job be cancelled at rest again. */
    synchronized void left(PrintJob job) {
        sheetInPath = false;
        jammed = false;
        job.completed++;
        impressions++;
        tray.add(job.ticket.name());
        if (job.cancelAsked && !job.ended()) {
            job.end(PrintJob.CANCELED, "job-canceled-by-user", upTime());
        }
    }

    synchronized void knows(PrintJob job, int impressions) {
        job.impressions = impressions;
    }

    synchronized void end(PrintJob job, int state, String reason) {
        if (!job.ended()) {
            job.end(state, reason, upTime());
        }
    }

    /** The next document of the job, or null. */
    synchronized byte[] document(PrintJob job) {
        return job.documents.poll();
    }

    synchronized List<String> reasons(PrintJob job) {
        return job.reasons();
    }

    synchronized boolean goesOn(PrintJob job) {
        return !job.ended();
    }

    /** It has put out so many sheets, of one side each, before it came here. */
    synchronized void isUsed(int sheets) {
        before = sheets;
    }

    /** Sides in its life. */
    synchronized int impressions() {
        return before + impressions;
    }

    /** Sheets in its life. */
    synchronized int counter() {
        return before + total;
    }

    synchronized int total() {
        return total;
    }

    /** Names of the jobs whose sheets lie in the tray, one a sheet, lowest first. */
    synchronized List<String> tray() {
        return List.copyOf(tray);
    }

    synchronized List<String> takeTray() {
        List<String> taken = List.copyOf(tray);
        tray.clear();
        return taken;
    }
}
