// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds jobs by their names, which are ours, instead of their numbers, which a printer may forget or give again.
 * Numbers are only remembered to ask faster.
 */
final class IppJobs {
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
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    IppJobs(IppLine line) {
        this.line = line;
    }

    Optional<JobFacts> find(String name) throws PrinterFault {
        Integer number = numbers.get(name);
        if (number != null) {
            Optional<JobFacts> known = byNumber(number).filter(job -> job.name().equals(name));
            if (known.isPresent()) {
                return known;
            }
            numbers.remove(name);
        }
        // in this order a job that ends between the two questions is not missed
        Optional<JobFacts> job = listed("not-completed", name);
        if (job.isEmpty()) {
            job = listed("completed", name);
        }
        job.ifPresent(found -> numbers.put(name, found.id()));
        return job;
    }

    /** A job of which the printer can say how it stands. */
    Optional<JobFacts> standing(String name) throws PrinterFault {
        return find(name).filter(job -> job.state() != JobReport.State.UNKNOWN);
    }

    /**
     * Hands a new job over, with its document; faults unless the printer says that it took it. Under one name this is
     * done once.
     */
    void handOver(String name, IppPacket.Builder request, IppLine.Payload document) throws PrinterFault {
        if (find(name).isPresent()) {
            throw new PrinterFault(PrinterFault.Kind.UNCERTAIN, "a job of this name was handed over before", null);
        }
        int status = line.send(request, document, HANDING_OVER).getCode();
        if (status >= SUCCESSFUL) {
            boolean refused = status < Status.serverErrorInternalError.getCode() || NOT_TAKEN.contains(status);
            var kind = refused ? PrinterFault.Kind.REFUSED : PrinterFault.Kind.UNCERTAIN;
            throw new PrinterFault(kind, "Print-Job, status " + status, null);
        }
    }

    /** Asks the printer to stop the job of this name; one that it does not know or that has ended is no fault. */
    void cancel(String name) throws PrinterFault {
        Optional<JobFacts> job = find(name);
        if (job.isPresent()) {
            cancel(job.get());
        }
    }

    private void cancel(JobFacts job) throws PrinterFault {
        IppPacket.Builder request = IppPacket.cancelJob(line.printer(), job.id());
        // printers let only the originator cancel, and they go by this name
        request.getOperationAttributes().put(Types.requestingUserName, job.user());
        int status = line.ask(request).getCode();
        boolean ended = status == Status.clientErrorNotPossible.getCode()
                || status == Status.clientErrorNotFound.getCode()
                || status == Status.clientErrorGone.getCode();
        if (status >= SUCCESSFUL && !ended) {
            throw new PrinterFault(PrinterFault.Kind.REFUSED, "cancel, status " + status, null);
        }
    }

    private Optional<JobFacts> byNumber(int number) throws PrinterFault {
        IppPacket reply = line.ask(IppPacket.getJobAttributes(line.printer(), number, JobFacts.ASKED));
        AttributeGroup group = reply.get(Tag.jobAttributes);
        return reply.getCode() >= SUCCESSFUL || group == null
                ? Optional.empty()
                : Optional.of(IppLine.understood(() -> JobFacts.of(group), false));
    }

    private Optional<JobFacts> listed(String which, String name) throws PrinterFault {
        IppPacket.Builder request = IppPacket.getJobs(line.printer(), JobFacts.ASKED);
        request.getOperationAttributes().put(Types.whichJobs, which);
        IppPacket reply = line.ask(request);
        if (reply.getCode() >= SUCCESSFUL) {
            throw new PrinterFault(PrinterFault.Kind.GARBLED, "no job list, status " + reply.getCode(), null);
        }
        return IppLine.understood(
                () -> reply.getAttributeGroups().stream()
                        .filter(group -> group.getTag().equals(Tag.jobAttributes))
                        .map(JobFacts::of)
                        .filter(job -> job.name().equals(name))
                        .findFirst(),
                false);
    }
}
