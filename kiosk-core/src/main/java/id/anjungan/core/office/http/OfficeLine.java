// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.tls.MutualTls;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Asks the office a question: tries, waits, tries again within the budget, and refuses what answers another
 * question.
 */
final class OfficeLine {
    static final String REQUEST_ID = "X-Request-Id";
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(400);

    private final HttpUrl base;
    private final Transport transport;
    private final Budgets budgets;
    private final CallTiming timing;
    private final Breaker breaker;

    OfficeLine(URI office, Transport transport, Budgets budgets, CallTiming timing) {
        this.base = HttpUrl.get(office);
        if (base == null || !base.isHttps()) {
            throw new IllegalArgumentException("the office is asked over https only");
        }
        this.transport = transport;
        this.budgets = budgets;
        this.timing = timing;
        this.breaker = new Breaker(timing);
    }

    boolean passing() {
        return breaker.passing();
    }

    Breaker breaker() {
        return breaker;
    }

    Budgets budgets() {
        return budgets;
    }

    CallTiming timing() {
        return timing;
    }

    /** The reply, whatever its status; a fault when there was none in time, or none that may be believed. */
    Reply ask(Question question) throws OfficeFault {
        breaker.admit();
        long end = timing.nanoTime() + budgets.call().toNanos();
        OfficeFault fault = null;
        for (int tries = budgets.tries(); tries > 0; tries--) {
            long share = (end - timing.nanoTime()) / tries;
            Duration pause = pauseBefore(budgets.tries() - tries + 1);
            Transport.Journey journey = new Transport.Journey();
            try {
                Reply reply = once(question, share, journey);
                if (!worthRetrying(reply.status())) {
                    return found(reply, question);
                }
                fault = new OfficeFault(OfficeFault.Kind.SILENT, question + ": status " + reply.status(), null);
                pause = longer(pause, Duration.ofSeconds(reply.retryAfter()));
            } catch (IOException wreck) {
                fault = Wreckage.of(wreck, journey.begun(), question);
                if (!Wreckage.worthRetrying(wreck)) {
                    break;
                }
            } catch (OfficeFault unbelievable) {
                breaker.found();
                throw unbelievable;
            } finally {
                MutualTls.overwriteBuffers();
            }
            if (tries == 1 || !waited(pause, end)) {
                break;
            }
        }
        breaker.missed(fault.kind());
        throw fault;
    }

    /** The office is there but overcharged or out of order; the same call may succeed later. */
    static boolean worthRetrying(int status) {
        return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    }

    private Reply found(Reply reply, Question question) throws OfficeFault {
        breaker.found();
        if (reply.status() >= 300 && reply.status() < 400) {
            throw Json.unintelligible(question + ": sends us elsewhere");
        }
        return reply;
    }

    /** A try that follows this many others waits 0.4 s, 0.8 s, … and half as much again by chance. */
    private Duration pauseBefore(int tried) {
        double spread = 1 + timing.jitter() / 2;
        return Duration.ofMillis((long) (FIRST_PAUSE.toMillis() * tried * spread));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean waited(Duration pause, long end) {
        if (timing.nanoTime() + pause.toNanos() - end >= 0) {
            return false;
        }
        try {
            timing.pause(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Reply once(Question question, long nanos, Transport.Journey journey) throws IOException, OfficeFault {
        String id = UUID.randomUUID().toString();
        Request request =
                request(question, id).tag(Transport.Journey.class, journey).build();
        try (Response response = transport.call(request, nanos).execute()) {
            byte[] body = bounded(response.body().source(), budgets.largestReply());
            requireAnswerTo(id, response);
            return new Reply(response.code(), type(response), retryAfter(response), body);
        } catch (IllegalArgumentException e) {
            throw Json.unintelligible(question + ": a header that is none");
        }
    }

    /** The request as the contract wants it, with a name that its answer must repeat. */
    Request.Builder request(Question question, String id) {
        Request.Builder builder = new Request.Builder()
                .url(base.newBuilder().addEncodedPathSegments(question.path()).build())
                .header(REQUEST_ID, id)
                .header("Accept", "application/json, application/problem+json, application/pdf, application/pkcs7-mime")
                .header("Accept-Encoding", "identity")
                .header("User-Agent", "ADM-kiosk");
        if (!question.visit().isEmpty()) {
            builder.header("ADM-Visit", question.visit());
        }
        if (question.key().isEmpty()) {
            return builder.get();
        }
        return builder.header("Idempotency-Key", question.key())
                .method(question.method(), RequestBody.create(question.body(), JSON));
    }

    /** A late or doubled reply to another request is refused, and its connection with it. */
    void requireAnswerTo(String id, Response response) throws OfficeFault {
        if (!id.equals(response.header(REQUEST_ID))) {
            transport.forget();
            throw Json.unintelligible("an answer to another request");
        }
    }

    private static byte[] bounded(BufferedSource source, int most) throws IOException, OfficeFault {
        if (source.request(most + 1L)) {
            throw Json.unintelligible("an answer of more than " + most + " bytes");
        }
        return source.readByteArray();
    }

    static String type(Response response) {
        String header = response.header("Content-Type", "");
        return header.split(";", 2)[0].strip();
    }

    private static long retryAfter(Response response) {
        String header = response.header("Retry-After", "0");
        return header.matches("[0-9]{1,4}") ? Long.parseLong(header) : 0;
    }

    Transport transport() {
        return transport;
    }

    /** A question and what its answer, once succeeded, says; a problem is answered with a fault. */
    <T> T answer(Question question, Class<T> type) throws OfficeFault {
        Reply reply = ask(question);
        if (!reply.succeeded()) {
            throw problem(reply, question);
        }
        return Json.read(json(reply, question), type);
    }

    static byte[] json(Reply reply, Question question) throws OfficeFault {
        if (!reply.type().equals("application/json")) {
            throw Json.unintelligible(question + ": not JSON");
        }
        return reply.body();
    }

    /** The fault of a problem that the caller has no use for. */
    static OfficeFault problem(Reply reply, Question question) throws OfficeFault {
        String code = code(reply);
        boolean refused = code.equals("kiosk-unknown") || code.equals("kiosk-revoked");
        OfficeFault.Kind kind = refused ? OfficeFault.Kind.KIOSK_REFUSED : OfficeFault.Kind.UNINTELLIGIBLE;
        return new OfficeFault(kind, question + ": " + code, null);
    }

    /** The stable code of a problem; a fault when the reply is none. */
    static String code(Reply reply) throws OfficeFault {
        if (!reply.type().equals("application/problem+json")) {
            throw Json.unintelligible("status " + reply.status() + " without a problem");
        }
        return Json.read(reply.body(), Messages.Problem.class).code();
    }

    /** A key for a call that has no ledger id of its own. */
    static String mintKey() {
        return UUID.randomUUID().toString();
    }
}
