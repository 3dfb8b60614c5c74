// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.PrinterFault;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds jobs by their names, which are ours, instead of their numbers, which a printer may forget or give again.
 * Numbers are only remembered to ask faster.
 */
final class IppJobs {
    private static final int SUCCESSFUL = 0x100;

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

    /** Asks the printer to stop the job; a job that has ended already is no fault. */
    void cancel(JobFacts job) throws PrinterFault {
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
