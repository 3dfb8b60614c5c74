// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.JobReport.State;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A printer whose jobs, counter and tray outlive kiosks; what it puts out, it read from the bytes that it was sent. */
final class HallPrinter implements DocumentPrinter {
    /** Its counter when it is new here. */
    static final long FIRST = 100;

    static final Duration FEED = Duration.ofSeconds(8);

    /** How it takes the next jobs. */
    enum Taking {
        TAKES,
        REFUSES,
        LINE_BREAKS_BEFORE,
        LINE_BREAKS_AFTER
    }

    /** A sheet of paper, what is on it, and whose order it was. */
    record Sheet(String job, int page, String mark, HallKiosk.Order own) {}

    private static final class Job {
        final String name;
        final List<String> marks;
        final HallKiosk.Order own;
        State state = State.WAITING;
        int done;

        Job(String name, List<String> marks, HallKiosk.Order own) {
            this.name = name;
            this.marks = marks;
            this.own = own;
        }

        boolean ended() {
            return state != State.WAITING && state != State.PROCESSING;
        }
    }

    private final VirtualTime time;
    private final Supplier<HallKiosk.Order> ordering;
    private final Consumer<Sheet> out;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final List<Sheet> tray = new ArrayList<>();
    private byte[] prepared = new byte[0];
    private byte[] preparedFrom = new byte[0];
    private long counter = FIRST;
    Obstacle obstacle = Obstacle.NONE;
    Taking taking = Taking.TAKES;
    Duration untilFirstPage = Duration.ZERO;
    boolean gone;
    boolean cancels = true;
    boolean forgetful;

    /**
     * @param ordering whose order is being handed over
     * @param out hears of every sheet as it leaves
     */
    HallPrinter(VirtualTime time, Supplier<HallKiosk.Order> ordering, Consumer<Sheet> out) {
        this.time = time;
        this.ordering = ordering;
        this.out = out;
    }

    /** It is as it should be. */
    void mend() {
        obstacle = Obstacle.NONE;
        taking = Taking.TAKES;
        untilFirstPage = Duration.ZERO;
        gone = false;
        cancels = true;
        forgetful = false;
    }

    /** Something goes wrong with it. */
    void ail(Random lot) {
        switch (lot.nextInt(7)) {
            case 0 -> obstacle = Obstacle.values()[1 + lot.nextInt(5)];
            case 1 -> gone = true;
            case 2 -> cancels = false;
            case 3 -> forgetful = true;
            case 4 -> untilFirstPage = Duration.ofSeconds(30 + lot.nextInt(1200));
            case 5 -> loseQueue();
            default -> taking = Taking.values()[1 + lot.nextInt(3)];
        }
    }

    /** A job that nobody's desk sent, of somebody's order: so that it is seen that such a thing would be seen. */
    void plant(HallKiosk.Order own, String mark) {
        Job job = new Job("planted", List.of(mark), own);
        jobs.put(job.name, job);
        feed(job);
    }

    /** Its power fails: what has not come out never will, and nothing is known of it. */
    void loseQueue() {
        jobs.values().removeIf(job -> !job.ended());
    }

    long counter() {
        return counter;
    }

    /** Somebody takes all that lies there. */
    List<Sheet> takeTray() {
        List<Sheet> taken = List.copyOf(tray);
        tray.clear();
        return taken;
    }

    boolean busy() {
        return jobs.values().stream().anyMatch(job -> !job.ended());
    }

    private void feed(Job job) {
        if (jobs.get(job.name) != job || job.ended()) {
            return;
        }
        if (obstacle == Obstacle.NONE) {
            job.state = State.PROCESSING;
            Sheet sheet = new Sheet(job.name, job.done + 1, job.marks.get(job.done), job.own);
            job.done++;
            counter++;
            tray.add(sheet);
            out.accept(sheet);
            if (job.done == job.marks.size()) {
                job.state = State.COMPLETED;
                return;
            }
        }
        time.world().after(FEED, () -> feed(job));
    }

    @Override
    public PrinterReadiness readiness() throws PrinterFault {
        answer();
        return new PrinterReadiness(obstacle, List.of(), !busy(), counter);
    }

    @Override
    public void prepare(TrustedDocument document) throws PrinterFault {
        answer();
        if (!Arrays.equals(preparedFrom, document.bytes())) {
            try {
                prepared = MarkedPages.raster(document.bytes());
                preparedFrom = document.bytes();
            } catch (IOException e) {
                throw new PrinterFault(PrinterFault.Kind.UNPRINTABLE, "no raster", e);
            }
        }
    }

    @Override
    public void print(PrintableDocument document) throws PrinterFault {
        prepare(document.document());
        Taking now = taking;
        if (now == Taking.REFUSES) {
            throw new PrinterFault(PrinterFault.Kind.REFUSED, "no", null);
        }
        if (now != Taking.LINE_BREAKS_BEFORE) {
            Job job = new Job(document.reservation().ledgerId(), MarkedPages.read(prepared), ordering.get());
            if (jobs.put(job.name, job) != null) {
                throw new AssertionError("a job is handed over once: " + job.name);
            }
            time.world().after(untilFirstPage.plus(FEED), () -> feed(job));
        }
        if (now != Taking.TAKES) {
            throw new PrinterFault(PrinterFault.Kind.UNCERTAIN, "the line broke", null);
        }
    }

    @Override
    public JobReport report(String jobName) throws PrinterFault {
        answer();
        Job job = jobs.get(jobName);
        if (job == null) {
            return JobReport.NO_JOB;
        }
        boolean evidenced = !forgetful && job.state == State.COMPLETED;
        return new JobReport(job.state, obstacle, forgetful ? 0 : job.done, evidenced);
    }

    @Override
    public void cancel(String jobName) throws PrinterFault {
        answer();
        Job job = jobs.get(jobName);
        if (job != null && cancels && !job.ended()) {
            job.state = State.CANCELED;
        }
    }

    @Override
    public void forget() {
        prepared = new byte[0];
        preparedFrom = new byte[0];
    }

    private void answer() throws PrinterFault {
        if (gone) {
            throw new PrinterFault(PrinterFault.Kind.GONE, "no answer", null);
        }
    }
}
