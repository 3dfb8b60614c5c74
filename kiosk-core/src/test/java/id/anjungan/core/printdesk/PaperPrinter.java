// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.JobReport.State;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A printer that knows what truly came out. Eight seconds a sheet; what stands in its way, and its moods, are set. */
final class PaperPrinter implements DocumentPrinter {
    /** How it takes a job. */
    enum Taking {
        TAKES,
        REFUSES,
        LINE_BREAKS_BEFORE,
        LINE_BREAKS_AFTER
    }

    private static final class Job {
        final int pages;
        State state = State.WAITING;
        int done;

        Job(int pages) {
            this.pages = pages;
        }
    }

    private final CrankedTime time;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    final List<String> sheets = new ArrayList<>();
    Consumer<String> onSheet = job -> {};
    Taking taking = Taking.TAKES;
    Obstacle obstacle = Obstacle.NONE;
    boolean gone;
    boolean counts = true;
    boolean tellsEvidence = true;
    boolean cancels = true;
    boolean forgetsJobs;
    private long counter = 1000;

    PaperPrinter(CrankedTime time) {
        this.time = time;
    }

    /** Its own motor: works eight seconds at a time, as long as the time is cranked. */
    void power() {
        time.ring(Duration.ofSeconds(8), () -> {
            feed();
            power();
        });
    }

    private void feed() {
        if (obstacle != Obstacle.NONE) {
            return;
        }
        for (Map.Entry<String, Job> entry : jobs.entrySet()) {
            Job job = entry.getValue();
            if (job.state == State.WAITING || job.state == State.PROCESSING) {
                job.state = State.PROCESSING;
                job.done++;
                counter++;
                sheets.add(entry.getKey());
                onSheet.accept(entry.getKey());
                if (job.done == job.pages) {
                    job.state = State.COMPLETED;
                }
                return;
            }
        }
    }

    /** A job that no ledger knows. */
    void queueStrangeJob() {
        jobs.put("strange", new Job(1));
    }

    @Override
    public PrinterReadiness readiness() throws PrinterFault {
        answer();
        boolean idle = jobs.values().stream().noneMatch(j -> j.state == State.WAITING || j.state == State.PROCESSING);
        return new PrinterReadiness(obstacle, List.of(), idle, counts ? counter : -1);
    }

    @Override
    public void prepare(TrustedDocument document) {
        throw new IllegalStateException("the desk prepares nothing");
    }

    @Override
    public void print(PrintableDocument document) throws PrinterFault {
        answer();
        switch (taking) {
            case REFUSES -> throw new PrinterFault(PrinterFault.Kind.REFUSED, "no", null);
            case LINE_BREAKS_BEFORE -> throw new PrinterFault(PrinterFault.Kind.UNCERTAIN, "broken", null);
            case LINE_BREAKS_AFTER -> {
                take(document);
                throw new PrinterFault(PrinterFault.Kind.UNCERTAIN, "broken", null);
            }
            case TAKES -> take(document);
        }
    }

    private void take(PrintableDocument document) {
        jobs.put(
                document.reservation().ledgerId(),
                new Job(document.document().offer().pages()));
    }

    @Override
    public JobReport report(String jobName) throws PrinterFault {
        answer();
        Job job = jobs.get(jobName);
        if (job == null || forgetsJobs) {
            return new JobReport(State.UNKNOWN, obstacle, -1, false);
        }
        boolean evidenced = tellsEvidence && job.state == State.COMPLETED;
        return new JobReport(job.state, obstacle, job.done, evidenced);
    }

    @Override
    public void cancel(String jobName) throws PrinterFault {
        answer();
        Job job = jobs.get(jobName);
        if (job != null && cancels && (job.state == State.WAITING || job.state == State.PROCESSING)) {
            job.state = State.CANCELED;
        }
    }

    @Override
    public void forget() {
        throw new IllegalStateException("the desk prepared nothing");
    }

    private void answer() throws PrinterFault {
        if (gone) {
            throw new PrinterFault(PrinterFault.Kind.GONE, "no answer", null);
        }
    }
}
