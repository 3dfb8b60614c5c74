// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.dock;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.Decoder;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.simulator.scenario.Act;
import id.anjungan.simulator.scenario.Props;
import id.anjungan.simulator.wire.WireBoard;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dock over HTTP, as its page and scripts use it. */
class DockTest {
    private final List<Act> acts = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile String held = "";
    private WireBoard board;
    private Dock dock;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        board = new WireBoard(folder);
        Dock.Machine machine = new Dock.Machine() {
            @Override
            public Map<String, String> state() {
                return Map.of("stage", "welcome.Welcoming");
            }

            @Override
            public String code() {
                return held;
            }
        };
        dock = new Dock(new Hall(), board, machine, closed::countDown).start();
    }

    @AfterEach
    void close() throws IOException {
        dock.close();
        board.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(dock.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String header)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dock.address() + path))
                .header(header, "1")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void actsOfScenariosAreDoneAndComplaintsTold() throws IOException, InterruptedException {
        assertThat(post("api/act", "{\"do\":\"lift-card\"}", "X-Adm-Dock").body())
                .isEqualTo("{\"complaint\":\"\"}");
        assertThat(post("api/act", "{\"do\":{\"staff\":\"tray-clear\"}}", "X-Adm-Dock")
                        .body())
                .isEqualTo("{\"complaint\":\"nothing to clear\"}");
        assertThat(acts).containsExactly(new Act(Act.Verb.LIFT_CARD, ""), new Act(Act.Verb.STAFF, "tray-clear"));
    }

    @Test
    void whatIsNoActAndWhatComesFromAForeignPageIsRefused() throws IOException, InterruptedException {
        assertThat(post("api/act", "{\"do\":\"explode\"}", "X-Adm-Dock").statusCode())
                .isEqualTo(400);
        assertThat(post("api/act", "not json", "X-Adm-Dock").statusCode()).isEqualTo(400);
        assertThat(post("api/act", "{\"do\":\"lift-card\"}", "X-Other").statusCode())
                .isEqualTo(400);
        assertThat(post("api/close", "", "X-Other").statusCode()).isEqualTo(400);
        assertThat(get("nothing-here").statusCode()).isEqualTo(404);
        assertThat(acts).isEmpty();
        assertThat(closed.getCount()).isOne();
    }

    @Test
    void thePageTheStateAndTheWiresAreServed() throws IOException, InterruptedException {
        board.log("card").note("> SELECT");
        board.log("printer").note("-> Print-Job");
        assertThat(get("").body()).contains("ADM dock");
        assertThat(get("api/state").body()).isEqualTo("{\"stage\":\"welcome.Welcoming\"}");
        assertThat(get("api/wires?since=1").body())
                .isEqualTo("[{\"number\":2,\"wire\":\"printer\",\"text\":\"-> Print-Job\"}]");
    }

    @Test
    void aCodeThatIsHeldIsDrawnSoThatAScannerReadsIt() throws Exception {
        assertThat(get("api/code").statusCode()).isEqualTo(404);
        held = "ADM1:" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(6);
        HttpResponse<String> answer = get("api/code");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(new Decoder().decode(modules(answer.body())).getText()).isEqualTo(held);
        held = "9".repeat(600);
        assertThat(get("api/code").statusCode()).isEqualTo(200);
    }

    /** What is dark in the picture, without the four white modules on each side. */
    private static boolean[][] modules(String svg) {
        Matcher side = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(side.find()).isTrue();
        int size = Integer.parseInt(side.group(1)) - 8;
        boolean[][] dark = new boolean[size][size];
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            dark[Integer.parseInt(module.group(2)) - 4][Integer.parseInt(module.group(1)) - 4] = true;
        }
        return dark;
    }

    @Test
    void itCanEndTheRun() throws IOException, InterruptedException {
        assertThat(post("api/close", "", "X-Adm-Dock").statusCode()).isEqualTo(200);
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Keeps what it is to do. */
    private final class Hall implements Props {
        @Override
        public String perform(Act act) {
            acts.add(act);
            return act.verb() == Act.Verb.STAFF ? "nothing to clear" : "";
        }

        @Override
        public String digits(String what) {
            throw new AssertionError("nobody types at the dock");
        }

        @Override
        public void performAfterApdus(int apdus, Act act) {
            throw new AssertionError("the dock counts no APDUs");
        }

        @Override
        public boolean awaitLedger(LedgerState state) {
            throw new AssertionError("the dock waits for nothing");
        }

        @Override
        public boolean awaitSheets(int sheets) {
            throw new AssertionError("the dock waits for nothing");
        }
    }
}
