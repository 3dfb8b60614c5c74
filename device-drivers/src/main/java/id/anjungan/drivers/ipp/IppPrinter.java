// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Status;
import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An IPP Everywhere printer (PWG 5100.14), fed with raster that we make ourselves from the verified bytes, or with
 * those bytes where it is set so. Jobs bear
 * the ledger's id as their name, and everything about a job is asked by that name, so that a kiosk that was killed
 * finds its jobs again. Keeps at most one prepared document, compressed, in memory.
 */
public final class IppPrinter implements DocumentPrinter {
    private static final int SUCCESSFUL = 0x100;
    private static final Duration HANDING_OVER = Duration.ofMinutes(1);
    /** Server errors that mean "not taken"; after any other it cannot be known. */
    private static final Set<Integer> NOT_TAKEN = Set.of(
            Status.serverErrorOperationNotSupported.getCode(),
            Status.serverErrorServiceUnavailable.getCode(),
            Status.serverErrorVersionNotSupported.getCode(),
            Status.serverErrorNotAcceptingJobs.getCode(),
            Status.serverErrorBusy.getCode(),
            Status.serverErrorPrinterIsDeactivated.getCode(),
            Status.serverErrorTooManyJobs.getCode());

    private final IppLine line;
    private final IppJobs jobs;
    private final Connecting connecting = new Connecting(System::nanoTime);
    private final PaperSettings paper;
    private final EvidenceCheck evidence;
    private final Map<String, JobReport> settled = new LinkedHashMap<>();
    private byte[] preparedDigest = new byte[0];
    private Prepared prepared;

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
        byte[] digest = sha256(document.bytes());
        if (prepared != null && MessageDigest.isEqual(digest, preparedDigest)) {
            return;
        }
        forget();
        prepared = prepared(document, PrinterTalents.ask(line));
        preparedDigest = digest;
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
        prepare(document.document());
        String name = document.reservation().ledgerId();
        if (jobs.find(name).isPresent()) {
            throw new PrinterFault(PrinterFault.Kind.UNCERTAIN, "a job of this name was handed over before", null);
        }
        boolean counts = evidence.commissioned() == PrintEvidence.COUNTER;
        OptionalInt before = counts ? state().sheets() : OptionalInt.empty();
        IppPacket reply = line.send(
                PrintRequest.of(line, paper, prepared, new PrintRequest.Ticket(name, EvidenceCheck.user(before))),
                prepared,
                HANDING_OVER);
        demandTaken(reply);
    }

    /** Faults unless the printer says that it took the job. */
    static void demandTaken(IppPacket reply) throws PrinterFault {
        int status = reply.getCode();
        if (status >= SUCCESSFUL) {
            boolean refused = status < Status.serverErrorInternalError.getCode() || NOT_TAKEN.contains(status);
            var kind = refused ? PrinterFault.Kind.REFUSED : PrinterFault.Kind.UNCERTAIN;
            throw new PrinterFault(kind, "Print-Job, status " + status, null);
        }
    }

    @Override
    public JobReport report(String jobName) throws PrinterFault {
        synchronized (settled) {
            if (settled.containsKey(jobName)) {
                return settled.get(jobName);
            }
        }
        Optional<JobFacts> found = jobs.find(jobName);
        if (found.isEmpty() || found.get().state() == JobReport.State.UNKNOWN) {
            return new JobReport(JobReport.State.UNKNOWN, Obstacle.NONE, -1, false);
        }
        JobReport report = report(found.get(), state());
        if (report.isFinal()) {
            settle(jobName, report);
        }
        return report;
    }

    private JobReport report(JobFacts job, PrinterState printer) {
        boolean completed = job.state() == JobReport.State.COMPLETED;
        boolean evidenced = completed && evidence.holds(job, printer);
        var ended = new JobReport(job.state(), Obstacle.NONE, job.completed(), evidenced);
        if (ended.isFinal()) {
            return ended;
        }
        Obstacle obstacle = printer.obstacleToJob();
        if (obstacle == Obstacle.NONE && job.stopped()) {
            obstacle = Obstacle.OTHER;
        }
        return new JobReport(job.state(), obstacle, job.completed(), false);
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
        Optional<JobFacts> job = jobs.find(jobName);
        if (job.isPresent()) {
            jobs.cancel(job.get());
        }
    }

    @Override
    public synchronized void forget() {
        if (prepared != null) {
            prepared.wipe();
        }
        prepared = null;
        Arrays.fill(preparedDigest, (byte) 0);
        preparedDigest = new byte[0];
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
