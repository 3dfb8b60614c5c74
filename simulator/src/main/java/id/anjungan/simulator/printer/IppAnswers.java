// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import id.anjungan.simulator.printer.PrintJob.Ticket;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers IPP requests (RFC 8011 §4) on behalf of the machine. */
final class IppAnswers {
    private static final int LARGEST_DOCUMENT = 256 << 20;
    /** Names of groups of attributes that a client may ask for; they mean all. */
    private static final Set<String> GROUPS =
            Set.of("all", "job-template", "job-description", "printer-description", "printer-defaults");

    private final PrinterBody body;
    private final PrinterAttributes attributes;
    private final URI uri;
    private final DeskMood mood;

    IppAnswers(PrinterBody body, PrinterAttributes attributes, URI uri, DeskMood mood) {
        this.body = body;
        this.attributes = attributes;
        this.uri = uri;
        this.mood = mood;
    }

    /** @param document what follows the request */
    IppPacket answer(IppPacket request, InputStream document) throws IOException {
        Operation operation = request.getOperation();
        AttributeGroup asked = request.get(Tag.operationAttributes);
        if (asked == null || malformed(request, asked)) {
            return plain(request, Status.clientErrorBadRequest);
        }
        if (request.getVersionNumber() >> 8 > 2 || request.getVersionNumber() >> 8 == 0) {
            return plain(request, Status.serverErrorVersionNotSupported);
        }
        if (operation.equals(Operation.getPrinterAttributes)) {
            return printer(request, asked);
        } else if (operation.equals(Operation.getJobs)) {
            return jobs(request, asked);
        } else if (operation.equals(Operation.printJob) || operation.equals(Operation.createJob)) {
            return print(request, asked, document);
        } else if (operation.equals(Operation.validateJob)) {
            return plain(request, objection(asked).orElse(Status.successfulOk));
        } else if (operation.equals(Operation.identifyPrinter) || operation.equals(Operation.cancelMyJobs)) {
            cancelAll(operation);
            return plain(request, Status.successfulOk);
        }
        return ofOneJob(request, asked, document);
    }

    /** RFC 8011 §4.1.1, §4.1.4 and §4.1.5: request id, the two attributes that come first, and the target. */
    private static boolean malformed(IppPacket request, AttributeGroup asked) {
        boolean opening = asked.size() > 2
                && asked.get(0).getName().equals("attributes-charset")
                && asked.get(1).getName().equals("attributes-natural-language");
        boolean target = asked.get(Types.printerUri) != null || asked.get(Types.jobUri) != null;
        return request.getRequestId() == 0 || !opening || !target;
    }

    private void cancelAll(Operation operation) {
        if (operation.equals(Operation.cancelMyJobs)) {
            body.jobs().forEach(body::cancel);
        }
    }

    private IppPacket ofOneJob(IppPacket request, AttributeGroup asked, InputStream document) throws IOException {
        Operation operation = request.getOperation();
        if (!PrinterAttributes.OPERATIONS.contains(operation)) {
            return plain(request, Status.serverErrorOperationNotSupported);
        }
        Optional<PrintJob> found = job(asked);
        if (found.isEmpty()) {
            return plain(request, Status.clientErrorNotFound);
        }
        PrintJob job = found.get();
        if (operation.equals(Operation.cancelJob)) {
            return plain(request, body.cancel(job) ? Status.successfulOk : Status.clientErrorNotPossible);
        }
        if (operation.equals(Operation.sendDocument) || operation.equals(Operation.closeJob)) {
            Boolean last = asked.getValue(Types.lastDocument);
            if (last == null && operation.equals(Operation.sendDocument)) {
                return plain(request, Status.clientErrorBadRequest);
            }
            body.add(job, read(document), last == null || last);
        }
        var reply = reply(request, Status.successfulOk);
        reply.putJobAttributes(chosen(describe(job), asked));
        return reply.build();
    }

    private Optional<PrintJob> job(AttributeGroup asked) {
        Integer id = asked.getValue(Types.jobId);
        URI job = asked.getValue(Types.jobUri);
        if (id == null && job != null) {
            String last = job.getPath().substring(job.getPath().lastIndexOf('/') + 1);
            id = last.matches("\\d{1,9}") ? Integer.valueOf(last) : null;
        }
        return id == null ? Optional.empty() : body.job(id);
    }

    private IppPacket printer(IppPacket request, AttributeGroup asked) {
        var reply = reply(request, Status.successfulOk);
        reply.putPrinterAttributes(chosen(attributes.all(mood.accepting(), !mood.forgetful()), asked));
        return reply.build();
    }

    private IppPacket jobs(IppPacket request, AttributeGroup asked) {
        String which = asked.getValue(Types.whichJobs) == null ? "not-completed" : asked.getValue(Types.whichJobs);
        if (!Set.of("all", "completed", "not-completed").contains(which)) {
            return plain(request, Status.clientErrorAttributesOrValuesNotSupported);
        }
        boolean mine = Boolean.TRUE.equals(asked.getValue(Types.myJobs));
        String user = asked.getString(Types.requestingUserName);
        Integer limit = asked.getValue(Types.limit);
        List<PrintJob> jobs = new ArrayList<>(body.jobs());
        jobs.removeIf(job -> which.equals("completed") && !job.ended() || which.equals("not-completed") && job.ended());
        jobs.removeIf(job -> mine && !job.ticket.user().equals(user));
        if (which.equals("completed")) {
            jobs.sort(Comparator.comparing((PrintJob job) -> job.id).reversed());
        }
        var reply = reply(request, Status.successfulOk);
        boolean named = asked.get(Types.requestedAttributes) != null;
        for (PrintJob job : jobs.subList(0, limit == null ? jobs.size() : Math.min(limit, jobs.size()))) {
            List<Attribute<?>> all = describe(job);
            // RFC 8011 §4.2.6.1: unless more is asked for
            all.removeIf(each -> !named && !Set.of("job-id", "job-uri").contains(each.getName()));
            reply.addGroup(AttributeGroup.groupOf(Tag.jobAttributes, chosen(all, asked)));
        }
        return reply.build();
    }

    private IppPacket print(IppPacket request, AttributeGroup asked, InputStream document) throws IOException {
        Optional<Status> objection = objection(asked);
        boolean whole = request.getOperation().equals(Operation.printJob);
        byte[] bytes = whole ? read(document) : null;
        if (objection.isPresent()) {
            return plain(request, objection.get());
        }
        AttributeGroup template = request.get(Tag.jobAttributes);
        String medium = template == null ? null : template.getString(Types.media);
        if (medium != null && !medium.equals(attributes.medium())) {
            return plain(request, Status.clientErrorAttributesOrValuesNotSupported);
        }
        Integer impressions = asked.getValue(Types.jobImpressions);
        PrintJob job = body.accept(
                new Ticket(
                        orElse(asked.getString(Types.jobName), "untitled"),
                        orElse(asked.getString(Types.requestingUserName), "anonymous"),
                        orElse(asked.getValue(Types.documentFormat), "application/octet-stream"),
                        orElse(medium, attributes.medium()),
                        impressions == null ? -1 : impressions,
                        template != null && "one-sided".equals(template.getString(Types.sides))),
                bytes);
        var reply = reply(request, Status.successfulOk);
        reply.putJobAttributes(describe(job));
        return reply.build();
    }

    private Optional<Status> objection(AttributeGroup asked) {
        if (mood.busyNow()) {
            return Optional.of(Status.serverErrorBusy);
        }
        if (!mood.accepting()) {
            return Optional.of(Status.serverErrorNotAcceptingJobs);
        }
        String format = asked.getValue(Types.documentFormat);
        boolean known = format == null || PrinterAttributes.FORMATS.contains(format);
        return known ? Optional.empty() : Optional.of(Status.clientErrorDocumentFormatNotSupported);
    }

    private static String orElse(String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static byte[] read(InputStream document) throws IOException {
        byte[] bytes = document.readNBytes(LARGEST_DOCUMENT);
        if (document.read() != -1) {
            throw new IOException("document too large");
        }
        return bytes;
    }

    private List<Attribute<?>> describe(PrintJob job) {
        synchronized (body) {
            List<Attribute<?>> all = new ArrayList<>();
            all.add(Types.jobId.of(job.id));
            all.add(Types.jobUri.of(URI.create(uri + "/" + job.id)));
            all.add(Types.jobPrinterUri.of(uri));
            all.add(Types.jobName.of(job.ticket.name()));
            all.add(Types.jobOriginatingUserName.of(job.ticket.user()));
            all.add(Types.jobState.of(JobState.Companion.get(job.state)));
            all.add(Types.jobStateReasons.of(job.reasons()));
            int sides = Math.max(job.impressions, 0);
            int told = mood.forgetful() ? 0 : job.completed;
            all.add(job.impressions < 0 ? Types.jobImpressions.noValue() : Types.jobImpressions.of(sides));
            all.add(job.impressions < 0 ? Types.jobMediaSheets.noValue() : Types.jobMediaSheets.of(sides));
            all.add(Types.jobImpressionsCompleted.of(told));
            all.add(Types.jobMediaSheetsCompleted.of(told));
            all.add(Types.jobPrinterUpTime.of((int) body.upTime()));
            all.add(Types.timeAtCreation.of((int) job.createdAt));
            all.add(at(Types.timeAtProcessing, job.processingAt));
            all.add(at(Types.timeAtCompleted, job.endedAt));
            all.add(Types.media.of(job.ticket.medium()));
            return all;
        }
    }

    private static Attribute<?> at(IntType type, long time) {
        return time == 0 ? type.noValue() : type.of((int) time);
    }

    private static List<Attribute<?>> chosen(List<Attribute<?>> all, AttributeGroup asked) {
        Attribute<String> requested = asked.get(Types.requestedAttributes);
        if (requested == null) {
            return all;
        }
        Set<String> names = new HashSet<>(requested.strings());
        if (names.stream().anyMatch(GROUPS::contains)) {
            return all;
        }
        return all.stream().filter(each -> names.contains(each.getName())).toList();
    }

    private static IppPacket plain(IppPacket request, Status status) {
        return reply(request, status).build();
    }

    private static IppPacket.Builder reply(IppPacket request, Status status) {
        var reply = IppPacket.response(status);
        reply.setRequestId(request.getRequestId());
        int major = request.getVersionNumber() >> 8;
        reply.setVersionNumber(major == 1 ? 0x101 : 0x200);
        return reply;
    }
}
