// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import id.anjungan.simulator.wire.WireLog;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** IPP over HTTP (RFC 8010 §4), and the faults of the line. */
final class IppService implements HttpHandler {
    private static final byte[] HELLO = "This is a virtual printer; it speaks IPP.\n".getBytes(StandardCharsets.UTF_8);

    private final IppAnswers answers;
    private final DeskMood mood;
    private final WireLog log;

    IppService(IppAnswers answers, DeskMood mood, WireLog log) {
        this.answers = answers;
        this.mood = mood;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                send(exchange, "text/plain; charset=utf-8", HELLO);
                return;
            }
            var in = new IppInputStream(new BufferedInputStream(exchange.getRequestBody()));
            IppPacket request = read(in);
            if (request == null) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            log.note("-> " + request.getOperation().getName() + jobName(request));
            boolean carries = carries(request);
            if (!hears(carries)) {
                log.note("   not heard");
                return;
            }
            InputStream document = in;
            if (carries) {
                document = partOrAll(in);
            }
            if (document == null) {
                log.note("   the line breaks");
                return;
            }
            IppPacket reply = answers.answer(request, document);
            if (carries && mood.losesAnswer()) {
                log.note("   the answer is lost");
                return;
            }
            log.note("<- " + reply.getStatus().getName() + jobs(reply));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new IppOutputStream(bytes).write(reply);
            send(exchange, "application/ipp", bytes.toByteArray());
        }
    }

    private boolean hears(boolean job) {
        try {
            return mood.hears(job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Null for what is no IPP; the parser of jipp has several ways of saying so. */
    private static IppPacket read(IppInputStream in) {
        try {
            return in.readPacket();
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NegativeArraySizeException
                | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static boolean carries(IppPacket request) {
        Operation operation = request.getOperation();
        return operation.equals(Operation.printJob) || operation.equals(Operation.sendDocument);
    }

    /** Null when the line breaks on the way. */
    private InputStream partOrAll(InputStream in) throws IOException {
        int readsOnly = mood.readsOnly();
        byte[] bytes = in.readNBytes(readsOnly);
        if (readsOnly != Integer.MAX_VALUE) {
            return null;
        }
        log.note("   document, " + bytes.length + " bytes");
        return new ByteArrayInputStream(bytes);
    }

    /** The only text of a request that is told: our job names are ledger numbers. */
    private static String jobName(IppPacket request) {
        String name = request.getString(Tag.operationAttributes, Types.jobName);
        Integer id = request.getValue(Tag.operationAttributes, Types.jobId);
        return (name == null ? "" : " " + name) + (id == null ? "" : " job " + id);
    }

    private static String jobs(IppPacket reply) {
        StringBuilder words = new StringBuilder();
        reply.getAttributeGroups().stream()
                .filter(group -> group.getTag().equals(Tag.jobAttributes) && group.getValue(Types.jobState) != null)
                .forEach(group -> words.append(", job ")
                        .append(group.getValue(Types.jobId))
                        .append(' ')
                        .append(group.getValue(Types.jobState).getName()));
        var reasons = reply.getStrings(Tag.printerAttributes, Types.printerStateReasons);
        return words + (reasons == null || reasons.isEmpty() ? "" : ", " + String.join(",", reasons));
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
