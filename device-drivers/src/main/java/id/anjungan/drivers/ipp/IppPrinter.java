// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.PrintQuality;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An IPP Everywhere printer (PWG 5100.14), fed with raster that we make ourselves from the verified bytes. Jobs bear
 * the ledger's id as their name, and everything about a job is asked by that name, so that a kiosk that was killed
 * finds its jobs again. Keeps at most one prepared document, compressed, in memory.
 */
public final class IppPrinter implements DocumentPrinter {
    private static final int PREFERRED_DPI = 300;
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
    private final EvidenceCheck evidence;
    private final Map<String, JobReport> settled = new LinkedHashMap<>();
    private byte[] preparedDigest = new byte[0];
    private Raster prepared;

    IppPrinter(IppLine line, Evidence evidence) {
        this.line = line;
        this.jobs = new IppJobs(line);
        this.evidence = new EvidenceCheck(evidence);
    }

    @Override
    public PrinterReadiness readiness() throws PrinterFault {
        return PrinterState.ask(line).readiness();
    }

    @Override
    public synchronized void prepare(TrustedDocument document) throws PrinterFault {
        byte[] digest = sha256(document.bytes());
        if (prepared != null && MessageDigest.isEqual(digest, preparedDigest)) {
            return;
        }
        forget();
        PrinterState printer = PrinterState.ask(line);
        try {
            prepared = Raster.of(document.bytes(), dpi(printer.resolutions()), printer.rasterTypes());
            preparedDigest = digest;
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
        boolean counts = evidence.commissioned() == Evidence.COUNTER;
        OptionalInt before = counts ? PrinterState.ask(line).sheets() : OptionalInt.empty();
        IppPacket reply = line.send(request(name, before), prepared, HANDING_OVER);
        int status = reply.getCode();
        if (status >= SUCCESSFUL) {
            boolean refused = status < Status.serverErrorInternalError.getCode() || NOT_TAKEN.contains(status);
            var kind = refused ? PrinterFault.Kind.REFUSED : PrinterFault.Kind.UNCERTAIN;
            throw new PrinterFault(kind, "Print-Job, status " + status, null);
        }
    }

    private IppPacket.Builder request(String name, OptionalInt totalBefore) {
        IppPacket.Builder request = IppPacket.printJob(line.printer());
        request.getOperationAttributes().put(Types.requestingUserName, EvidenceCheck.user(totalBefore));
        request.getOperationAttributes().put(Types.jobName, name);
        request.getOperationAttributes().put(Types.documentFormat, "image/pwg-raster");
        request.getOperationAttributes().put(Types.jobImpressions, prepared.pages());
        request.getJobAttributes().put(Types.copies, 1);
        request.getJobAttributes().put(Types.media, PwgPage.A4);
        request.getJobAttributes().put(Types.sides, "one-sided");
        request.getJobAttributes().put(Types.printQuality, PrintQuality.normal);
        return request;
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
        JobReport report = report(found.get(), PrinterState.ask(line));
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

    /** 300, or the finest below it, or the coarsest above it. */
    static int dpi(List<Integer> supported) {
        return supported.stream()
                .filter(dpi -> dpi <= PREFERRED_DPI)
                .max(Integer::compare)
                .or(() -> supported.stream().min(Integer::compare))
                .orElse(PREFERRED_DPI);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
