// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sam;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import id.anjungan.simulator.card.SoftSam;
import id.anjungan.simulator.office.OfficeTls;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SAM that answers from afar: the contract {@code sam-openapi.yaml} over the soft SAM of a state folder, on the
 * loopback, with keys of its own line in the state folder's part {@code sam-line}. One {@link Pace} a question is the
 * way there and back.
 */
public final class RemoteSamServer implements AutoCloseable {
    /** The kiosk that the line's keys are made for. */
    public static final String KIOSK = "ADM-0001";

    private static final Duration ROUND_TRIP = Duration.ofMillis(60);
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=([^,]+)");
    private static final int LARGEST_REQUEST = 16 * 1024;
    private static final byte[] GARBAGE = "[\"apa ini\"]".getBytes(StandardCharsets.UTF_8);

    private final OfficeTls tls;
    private final SamKnobs knobs = new SamKnobs();
    private final SamDesk desk;
    private final Pace pace;
    private final Set<Object> connections = ConcurrentHashMap.newKeySet();
    private HttpsServer server;
    private ExecutorService threads;

    public RemoteSamServer(StateFolder state, Pace pace) throws IOException {
        tls = new OfficeTls(state.part("sam-line", folder -> OfficeTls.make(folder, KIOSK)));
        desk = new SamDesk(SoftSam.of(state), knobs);
        this.pace = pace;
    }

    /** Listens on the loopback; port 0 takes a free one. Gives the address for {@code card.sam-url}. */
    public URI start(int port) throws IOException {
        server = tls.server(port);
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "remote-sam");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    public SamKnobs knobs() {
        return knobs;
    }

    /** The keys of the line, a kiosk's among them. */
    public OfficeTls tls() {
        return tls;
    }

    /** What a kiosk is told of this service, by the names of its settings. */
    public Map<String, String> settings(URI address) {
        return Map.of(
                "card.sam-source", "remote",
                "card.sam-url", address.toString(),
                "card.sam-anchor", tls.anchor().toString(),
                "card.sam-keystore", tls.keystore(KIOSK).toString(),
                "card.sam-password-file", tls.passwordFile().toString());
    }

    /** How many TLS connections have carried a question since the start. */
    public int connections() {
        return connections.size();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
            connections.add(exchange.getRemoteAddress());
            if (!knobs.heard()) {
                return;
            }
            String question =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            SamAnswer answer = knobs.isGarbled()
                    ? new SamAnswer(200, "application/json", GARBAGE, -1)
                    : desk.answer(institution(exchange), question, body);
            pace.take(ROUND_TRIP);
            send(exchange, answer);
        }
    }

    private static String institution(HttpExchange exchange) throws IOException {
        var peer = ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0];
        Matcher name = COMMON_NAME.matcher(
                ((X509Certificate) peer).getSubjectX500Principal().getName());
        return name.find() ? name.group(1) : "";
    }

    private void send(HttpExchange exchange, SamAnswer answer) throws IOException {
        String id =
                knobs.isConfused() ? "another" : exchange.getRequestHeaders().getFirst("X-Request-Id");
        exchange.getResponseHeaders().set("X-Request-Id", String.valueOf(id));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (answer.retryAfter() >= 0) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(answer.retryAfter()));
        }
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        if (server != null) {
            threads.shutdownNow();
            server.stop(0);
        }
    }
}
