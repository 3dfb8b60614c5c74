// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTPS side: TLS 1.3, both certificates, one thread a request. Writes down shapes and lengths only. */
final class OfficeServer {
    static {
        // Read once by the JDK's server: no 40 ms of Nagle's algorithm against delayed acknowledgements, and
        // connections
        // that a kiosk keeps warm between citizens are not dropped.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.idleInterval", "600");
    }

    private static final Logger LOG = LoggerFactory.getLogger(OfficeServer.class);
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=([^,]+)");
    private static final int LARGEST_REQUEST = 256 * 1024;
    private static final byte[] GARBAGE = "[\"apa ini\"]".getBytes(StandardCharsets.UTF_8);

    private final Reception reception;
    private final OfficeKnobs knobs;
    private final WireTime time;
    private final WireLog wire;
    private HttpsServer server;
    private ExecutorService threads;

    OfficeServer(Reception reception, OfficeKnobs knobs, WireTime time, WireLog wire) {
        this.reception = reception;
        this.knobs = knobs;
        this.time = time;
        this.wire = wire;
    }

    /** Listens on the loopback; port 0 takes a free one. */
    int start(OfficeTls tls, int port) throws IOException {
        server = tls.server(port);
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "office");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        return server.getAddress().getPort();
    }

    /** Also where it was never started. */
    void stop() {
        if (server != null) {
            threads.shutdownNow();
            server.stop(0);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
            if (!knobs.heard()) {
                return;
            }
            Request request = request(exchange, body);
            if (request.reserves() && !knobs.reserves()) {
                return;
            }
            Answer answer =
                    knobs.isGarbled() ? new Answer(200, "application/json", GARBAGE, Map.of()) : answer(request);
            time.take(body.length + (long) answer.body().length);
            if (knobs.heard()) {
                send(exchange, request, answer);
            }
        }
    }

    /** A bug of the world is answered, and told where developers look, instead of a silent connection. */
    private Answer answer(Request request) {
        try {
            return reception.answer(request);
        } catch (RuntimeException bug) {
            LOG.error("{} failed", request, bug);
            return Answer.problem(500, "out-of-order");
        }
    }

    private static Request request(HttpExchange exchange, byte[] body) throws SSLPeerUnverifiedException {
        var peer = ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0];
        Matcher name = COMMON_NAME.matcher(
                ((X509Certificate) peer).getSubjectX500Principal().getName());
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((header, values) -> headers.put(header.toLowerCase(Locale.ROOT), values.get(0)));
        String path = exchange.getRequestURI().getPath();
        return new Request(
                name.find() ? name.group(1) : "",
                exchange.getRequestMethod(),
                path.startsWith("/v1/") ? path.substring(4) : "",
                Map.copyOf(headers),
                body);
    }

    private void send(HttpExchange exchange, Request request, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("X-Request-Id", request.header("x-request-id"));
        if (!answer.type().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        int length = answer.body().length;
        wire.note(request.method() + " /v1/" + request.path() + " -> " + answer.status() + " (" + request.body().length
                + " bytes there, " + length + " back)");
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        exchange.getResponseBody().write(answer.body());
    }
}
