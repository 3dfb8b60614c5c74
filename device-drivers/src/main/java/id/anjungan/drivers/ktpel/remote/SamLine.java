// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.tls.MutualTls;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Asks the SAM's service in the kiosk's one manner ({@link MutualTls}). A busy service is asked
 * again as long as the limit lasts, a broken connection is made once more: every question of the contract may be
 * repeated. Safe from several threads; every call ends within {@link SamLimits#call}.
 */
final class SamLine implements SamQuestions, AutoCloseable {
    private static final String REQUEST_ID = "X-Request-Id";
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final int LARGEST_REPLY = 16 * 1024;
    private static final int MOST_WRECKS = 2;

    private final HttpUrl base;
    private final SamLimits limits;
    private final SamTiming timing;
    private final ConnectionPool pool = new ConnectionPool(2, 10, TimeUnit.MINUTES);
    private final OkHttpClient client;

    SamLine(HttpUrl base, MutualTls keys, SamLimits limits, SamTiming timing) throws IOException {
        this.base = base;
        this.limits = limits;
        this.timing = timing;
        client = keys.client(limits.connect(), limits.call())
                .connectionPool(pool)
                .build();
    }

    @Override
    public SamReply get(String path) throws CardReaderFault {
        return ask(path, null);
    }

    @Override
    public SamReply post(String path, Object message) throws CardReaderFault {
        return ask(path, SamReply.written(message));
    }

    private SamReply ask(String path, byte[] body) throws CardReaderFault {
        long end = timing.nanoTime() + limits.call().toNanos();
        int wrecks = 0;
        while (true) {
            Duration pause = SHORTEST_PAUSE;
            CardReaderFault fault;
            try {
                Answered answered = once(path, body, end - timing.nanoTime());
                if (!answered.reply().busy()) {
                    return answered.reply();
                }
                pause = answered.retryAfter().compareTo(pause) > 0 ? answered.retryAfter() : pause;
                fault = new CardReaderFault(Kind.SAM_UNREACHABLE, "remote SAM: busy", null);
            } catch (IOException wreck) {
                fault = fault(wreck);
                wrecks++;
            }
            boolean hopeless = fault.kind() != Kind.SAM_UNREACHABLE || wrecks == MOST_WRECKS;
            if (hopeless || !waited(pause, end)) {
                throw fault;
            }
        }
    }

    private record Answered(SamReply reply, Duration retryAfter) {}

    private Answered once(String path, byte[] body, long nanos) throws IOException, CardReaderFault {
        String id = UUID.randomUUID().toString();
        Request.Builder request = new Request.Builder()
                .url(base.newBuilder().addEncodedPathSegments(path).build())
                .header(REQUEST_ID, id)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Encoding", "identity")
                .header("User-Agent", "ADM-kiosk");
        Call call = client.newCall(
                body == null
                        ? request.build()
                        : request.post(RequestBody.create(body, JSON)).build());
        call.timeout().timeout(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            byte[] reply = bounded(response.body().source());
            if (!id.equals(response.header(REQUEST_ID))) {
                pool.evictAll();
                throw SamReply.unintelligible("an answer to another question");
            }
            return new Answered(new SamReply(response.code(), type(response), reply), retryAfter(response));
        } finally {
            // What they keep were session keys.
            MutualTls.overwriteBuffers();
        }
    }

    private static byte[] bounded(BufferedSource source) throws IOException, CardReaderFault {
        if (source.request(LARGEST_REPLY + 1L)) {
            throw SamReply.unintelligible("an answer of more than " + LARGEST_REPLY + " bytes");
        }
        return source.readByteArray();
    }

    private static String type(Response response) {
        return response.header("Content-Type", "").split(";", 2)[0].strip();
    }

    private static Duration retryAfter(Response response) {
        String header = response.header("Retry-After", "0");
        return Duration.ofSeconds(header.matches("[0-9]{1,4}") ? Long.parseLong(header) : 0);
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

    /**
     * A certificate that one side does not accept is a refusal; everything else may pass. A service that turns ours
     * away may have hung up before its alert is read: then it is unreachable.
     */
    private static CardReaderFault fault(IOException wreck) {
        for (Throwable link = wreck; link != null; link = link.getCause()) {
            boolean refused = link instanceof CertificateException
                    || link instanceof SSLPeerUnverifiedException
                    || link instanceof SSLException
                            && String.valueOf(link.getMessage()).contains("fatal alert");
            if (refused) {
                return new CardReaderFault(Kind.SAM_REFUSED, "remote SAM: a certificate is not accepted", wreck);
            }
        }
        return new CardReaderFault(Kind.SAM_UNREACHABLE, "remote SAM: " + wreck.getMessage(), wreck);
    }

    @Override
    public void close() {
        pool.evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
