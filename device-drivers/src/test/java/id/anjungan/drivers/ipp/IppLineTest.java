// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpServer;
import id.anjungan.core.device.PrinterFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A printer that answers what it likes. */
class IppLineTest {
    private HttpServer server;
    private volatile byte[] reply = new byte[0];
    private volatile int status = 200;
    private volatile int requestId;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] request = exchange.getRequestBody().readAllBytes();
                requestId = request[7] & 0xff;
                byte[] answer = reply.clone();
                if (answer.length > 7) {
                    answer[7] = (byte) (answer[7] + requestId);
                }
                exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private IppLine line() {
        URI printer = URI.create("ipp://127.0.0.1:" + server.getAddress().getPort() + "/ipp/print");
        return new IppLine(printer, IppLine.client().build(), time -> {});
    }

    private PrinterFault.Kind fault() {
        return catchThrowableOfType(PrinterFault.class, () -> PrinterState.ask(line(), PaperSettings.USUAL))
                .kind();
    }

    private PrinterFault.Kind faultOfJob() {
        IppLine line = line();
        Raster raster = raster();
        return catchThrowableOfType(
                        PrinterFault.class,
                        () -> line.send(IppPacket.printJob(line.printer()), raster, Duration.ofSeconds(10)))
                .kind();
    }

    private static Raster raster() {
        try {
            return Raster.of(BlankPage.pdf(), 36, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Request id 0; the server adds that of the request. */
    private static byte[] valid() throws IOException {
        var packet = IppPacket.response(Status.successfulOk);
        packet.putPrinterAttributes(
                Types.printerState.of(com.hp.jipp.model.PrinterState.idle),
                Types.printerStateReasons.of("none"),
                Types.printerIsAcceptingJobs.of(true),
                Types.mediaReady.of("iso_a4_210x297mm"));
        packet.setRequestId(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IppOutputStream(out).write(packet.build());
        return out.toByteArray();
    }

    @Test
    void whatIsUnderstoodIsUnderstood() throws Exception {
        reply = valid();

        assertThat(PrinterState.ask(line(), PaperSettings.USUAL).media()).containsExactly("iso_a4_210x297mm");
    }

    @Test
    void anAnswerToAnotherRequestIsGarbled() throws Exception {
        reply = valid();
        reply[7] = 1;

        assertThat(fault()).isEqualTo(PrinterFault.Kind.GARBLED);
    }

    @Test
    void aReplyWithoutEndIsNotReadOn() {
        reply = new byte[IppLine.LONGEST_REPLY + 1];

        assertThat(fault()).isEqualTo(PrinterFault.Kind.GARBLED);
    }

    @ParameterizedTest
    @CsvSource({"404, GARBLED, REFUSED", "401, GARBLED, REFUSED", "500, GARBLED, UNCERTAIN", "302, GARBLED, UNCERTAIN"})
    void otherHttpStatusesSayNothingOfTheState(int code, PrinterFault.Kind asking, PrinterFault.Kind sending) {
        status = code;

        assertThat(fault()).isEqualTo(asking);
        assertThat(faultOfJob()).isEqualTo(sending);
    }

    @Test
    void garbageAfterAJobLeavesItUncertain() {
        reply = new byte[] {1, 2, 3};

        assertThat(fault()).isEqualTo(PrinterFault.Kind.GARBLED);
        assertThat(faultOfJob()).isEqualTo(PrinterFault.Kind.UNCERTAIN);
    }

    @Test
    void damagedRepliesAreUnderstoodOrGarbledButNeverABug() throws Exception {
        Random random = new Random(20261120);
        int garbled = 0;
        for (int round = 0; round < 400; round++) {
            byte[] damaged = valid();
            for (int i = 0; i < 3; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            reply = Arrays.copyOf(damaged, damaged.length - random.nextInt(3) * random.nextInt(20));
            try {
                PrinterState.ask(line(), PaperSettings.USUAL).readiness();
            } catch (PrinterFault fault) {
                assertThat(fault.kind()).isEqualTo(PrinterFault.Kind.GARBLED);
                garbled++;
            }
        }
        assertThat(garbled).isBetween(1, 399);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "localhost:631", "ipp:///ipp/print"})
    void addressesThatAreNone(String address) {
        assertThatThrownBy(
                        () -> new IppLine(URI.create(address), IppLine.client().build(), time -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("printer.url");
    }
}
