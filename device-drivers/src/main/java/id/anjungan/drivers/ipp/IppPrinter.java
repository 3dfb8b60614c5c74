// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An IPP Everywhere printer (PWG 5100.14), fed with raster that we make ourselves from the verified bytes, or with
 * those bytes where it is set so. Jobs bear
 * the ledger's id as their name, and everything about a job is asked by that name, so that a kiosk that was killed
 * finds its jobs again. Keeps at most one prepared document, compressed, in memory.
 */
public final class IppPrinter implements DocumentPrinter {
    private final IppLine line;
    private final IppJobs jobs;
    private final Connecting connecting = new Connecting(System::nanoTime);
    private final PaperSettings paper;
    private final EvidenceCheck evidence;
    private final Map<String, JobReport> settled = new LinkedHashMap<>();
    private final Readied<Prepared> readied = new Readied<>();

    IppPrinter(IppLine line, PaperSettings paper, PrintEvidence evidence) {
        this.line = line;
        this.paper = paper;
        this.jobs = new IppJobs(line);
        this.evidence = new EvidenceCheck(evidence);
    }

    @Override
    public PrinterReadiness readiness() throws PrinterFault {
        return state().readiness();
    }

    private PrinterState state() throws PrinterFault {
        return connecting.judged(PrinterState.ask(line, paper));
    }

    @Override
    public synchronized void prepare(TrustedDocument document) throws PrinterFault {
        readied(document);
    }

    private Prepared readied(TrustedDocument document) throws PrinterFault {
        return readied.of(document.bytes(), () -> prepared(document, PrinterTalents.ask(line)));
    }

    private Prepared prepared(TrustedDocument document, PrinterTalents printer) throws PrinterFault {
        boolean bothSides = paper.bothSides() && printer.printsBothSides();
        WholePdf whole = new WholePdf(document, bothSides);
        if (paper.pdf() ? !printer.takes(whole.format()) : !printer.takesOurRaster()) {
            throw new PrinterFault(PrinterFault.Kind.REFUSED, "takes no format of ours", null);
        }
        if (paper.pdf()) {
            return whole;
        }
        Optional<String> back = bothSides ? Optional.of(printer.sheetBack()) : Optional.empty();
        try {
            return Raster.of(document.bytes(), printer.dpi().orElseThrow(), printer.rasterTypes(), back);
        } catch (IOException e) {
            throw new PrinterFault(PrinterFault.Kind.UNPRINTABLE, "no raster can be made", null);
        }
    }

    @Override
    public synchronized void print(PrintableDocument document) throws PrinterFault {
        Prepared prepared = readied(document.document());
        String name = document.reservation().ledgerId();
        boolean counts = evidence.commissioned() == PrintEvidence.COUNTER;
        OptionalInt before = counts ? state().sheets() : OptionalInt.empty();
        var ticket = new PrintRequest.Ticket(name, EvidenceCheck.user(before));
        jobs.handOver(name, PrintRequest.of(line, paper, prepared, ticket), prepared);
    }

    @Override
    public JobReport report(String jobName) throws PrinterFault {
        synchronized (settled) {
            if (settled.containsKey(jobName)) {
                return settled.get(jobName);
            }
        }
        Optional<JobFacts> found = jobs.standing(jobName);
        if (found.isEmpty()) {
            return JobReport.NO_JOB;
        }
        JobReport report = report(found.get(), state());
        if (report.isFinal()) {
            settle(jobName, report);
        }
        return report;
    }

    private JobReport report(JobFacts job, PrinterState printer) {
        return job.ended()
                ? job.reportedEnded(job.completed(), evidence.holds(job, printer))
                : job.reportedUnderWay(job.completed(), printer.obstacleToJob());
    }

    /** The counter of a later moment says nothing about this job any more, so what was seen first stands. */
    private void settle(String jobName, JobReport report) {
        synchronized (settled) {
            settled.putIfAbsent(jobName, report);
            if (settled.size() > 32) {
                settled.remove(settled.keySet().iterator().next());
            }
        }
    }

    @Override
    public void cancel(String jobName) throws PrinterFault {
        jobs.cancel(jobName);
    }

    @Override
    public synchronized void forget() {
        readied.forget();
    }
}
