// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.dock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.anjungan.simulator.scanner.CodePicture;
import id.anjungan.simulator.scenario.Act;
import id.anjungan.simulator.scenario.Props;
import id.anjungan.simulator.wire.WireBoard;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The developer's page on loopback, and the same as an HTTP control interface for scripts.
 *
 * <ul>
 *   <li>{@code GET /} the page
 *   <li>{@code GET /api/state} how the machine stands: who is at it, the present stage
 *   <li>{@code GET /api/code} a picture of the QR code that is held before the scanner, SVG
 *   <li>{@code GET /api/wires?since=N} lines of all wires after number N
 *   <li>{@code POST /api/act} with {@code {"do": "lift-card"}} or {@code {"do": {"finger": "other"}}}, the acts of
 *       scenarios; answers {@code {"complaint": ""}}
 *   <li>{@code POST /api/close} ends kiosk and world
 * </ul>
 *
 * Posts need the header {@code X-Adm-Dock}, and the host must be a loopback name, so that no foreign page in a browser
 * can move the machine.
 */
public final class Dock implements AutoCloseable {
    private static final int LARGEST_REQUEST = 4096;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> new Thread(task, "dock"));
    private final Props props;
    private final WireBoard board;
    private final Machine machine;
    private final Runnable close;

    /** What the page shows of the machine and of who stands at it. */
    public interface Machine {
        /** By name, as the page knows it. */
        Map<String, String> state();

        /** The text of the code before the scanner; empty when there is none. */
        String code();
    }

    public Dock(Props props, WireBoard board, Machine machine, Runnable close) throws IOException {
        this.props = props;
        this.board = board;
        this.machine = machine;
        this.close = close;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
    }

    /** Begins to answer. */
    public Dock start() {
        server.start();
        return this;
    }

    /** The page's address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            if (!host.matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?")) {
                answer(exchange, 403, "text/plain", "loopback only".getBytes(StandardCharsets.UTF_8));
                return;
            }
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /" -> page(exchange);
                case "GET /api/state" -> json(exchange, JSON.valueToTree(machine.state()));
                case "GET /api/code" -> code(exchange);
                case "GET /api/wires" -> json(exchange, JSON.valueToTree(board.since(since(exchange))));
                case "POST /api/act" -> act(exchange);
                case "POST /api/close" -> close(exchange);
                default -> answer(exchange, 404, "text/plain", new byte[0]);
            }
        }
    }

    private static long since(HttpExchange exchange) {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        return query.matches("since=\\d{1,15}") ? Long.parseLong(query.substring(6)) : 0;
    }

    private static void page(HttpExchange exchange) throws IOException {
        try (InputStream in = Dock.class.getResourceAsStream("dock.html")) {
            answer(exchange, 200, "text/html; charset=utf-8", in.readAllBytes());
        }
    }

    private void code(HttpExchange exchange) throws IOException {
        String held = machine.code();
        byte[] picture = held.isEmpty() ? new byte[0] : CodePicture.svg(held).getBytes(StandardCharsets.UTF_8);
        answer(exchange, held.isEmpty() ? 404 : 200, "image/svg+xml", picture);
    }

    private void act(HttpExchange exchange) throws IOException {
        Optional<Act> act = exchange.getRequestHeaders().containsKey("X-Adm-Dock")
                ? read(exchange.getRequestBody().readNBytes(LARGEST_REQUEST))
                : Optional.empty();
        if (act.isEmpty()) {
            answer(exchange, 400, "text/plain", "no such act".getBytes(StandardCharsets.UTF_8));
            return;
        }
        ObjectNode reply = JSON.createObjectNode();
        reply.put("complaint", props.perform(act.get()));
        json(exchange, reply);
    }

    private static Optional<Act> read(byte[] body) throws IOException {
        JsonNode what;
        try {
            what = JSON.readTree(body).path("do");
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
        String word = what.isTextual()
                ? what.asText()
                : what.fieldNames().hasNext() ? what.fieldNames().next() : "";
        String argument = what.isTextual() ? "" : what.path(word).asText();
        return Act.Verb.of(word).filter(verb -> verb.takes(argument)).map(verb -> new Act(verb, argument));
    }

    private void close(HttpExchange exchange) throws IOException {
        boolean ours = exchange.getRequestHeaders().containsKey("X-Adm-Dock");
        answer(exchange, ours ? 200 : 400, "text/plain", new byte[0]);
        if (ours) {
            close.run();
        }
    }

    private static void json(HttpExchange exchange, JsonNode node) throws IOException {
        answer(exchange, 200, "application/json; charset=utf-8", JSON.writeValueAsBytes(node));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self' 'unsafe-inline'");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
