// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.core.code.AccessCode;
import id.anjungan.simulator.card.Pcscd;
import id.anjungan.simulator.office.OfficeTls;
import id.anjungan.simulator.sam.RemoteSamServer;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that are not ours talk to the devices of {@code scripts/simulate}, and an interrupt leaves nothing behind.
 */
@LooksAtPlays
@Timeout(600)
class SimulateTest {
    @TempDir
    Path folder;

    @Test
    void ipptoolsTestsPassAgainstThePrinter() throws Exception {
        Programs.demand("ipptool");
        Path pdf = Plays.of("cetak-kk-lancar").held().folder().resolve("served/01.pdf");
        Path out = folder.resolve("sheets");
        try (Simulated printer = Simulated.device("printer", "--out", out.toString(), "--ppm", "60")) {
            String said = Programs.said(
                    folder.resolve("said.txt"),
                    "ipptool",
                    "-t",
                    "-f",
                    pdf.toString(),
                    "-d",
                    "filetype=application/pdf",
                    printer.address(),
                    "get-printer-attributes.test",
                    "print-job.test",
                    "get-jobs.test",
                    "get-completed-jobs.test");
            assertThat(said.split("\\[PASS]", -1)).as(said).hasSize(5);
            assertThat(said).doesNotContain("[FAIL]");
        }
    }

    @Test
    void openscReachesCardAndSamThroughTheRealPcscd() throws Exception {
        String state = Plays.target().resolve("proof-state").toString();
        Programs.demand("opensc-tool");
        Programs.demand("/usr/sbin/pcscd");
        Programs.demand("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
        try (Pcscd pcscd = Pcscd.started(folder);
                Simulated card = Simulated.device("card", "--state", state, "--vpcd", vpcd(Pcscd.CARD_PORT));
                Simulated sam = Simulated.device("sam", "--state", state, "--vpcd", vpcd(Pcscd.SAM_PORT))) {
            assertThat(opensc("0", "-a")).contains("3b:87:80:01:41:44:4d:52:45:46:31");
            assertThat(opensc("0", "-s", "00 84 00 00 08")).contains("Received (SW1=0x90, SW2=0x00)");
            assertThat(opensc("1", "-a")).contains("3b:85:81:01:41:44:4d:53:4d:53");
        }
    }

    @Test
    void theSamFromAfarAnswersWhoeverHasTheKeysOfItsLine() throws Exception {
        Path state = Plays.target().resolve("proof-state");
        try (Simulated sam = Simulated.device("sam", "--remote", "--state", state.toString())) {
            HttpClient foreign = HttpClient.newBuilder()
                    .sslContext(new OfficeTls(state.resolve("sam-line")).clientContext(RemoteSamServer.KIOSK))
                    .build();
            HttpRequest question = HttpRequest.newBuilder(URI.create(sam.address() + "/v1/sam"))
                    .header("X-Request-Id", UUID.randomUUID().toString())
                    .build();
            assertThat(foreign.send(question, BodyHandlers.ofString()).body()).isEqualTo("{\"state\":\"READY\"}");
        }
    }

    private static String vpcd(int port) {
        return "127.0.0.1:" + port;
    }

    private String opensc(String reader, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 3];
        System.arraycopy(new String[] {"opensc-tool", "-r", reader}, 0, command, 0, 3);
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return Programs.said(folder.resolve("opensc.txt"), command);
    }

    private JsonNode pyserial(String client, Path link, String... arguments) throws Exception {
        Programs.demand("/usr/lib/python3/dist-packages/serial/__init__.py");
        Path script = Programs.TOP.resolve("simulator/src/test/resources").resolve(client);
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", script.toString(), link.toString()));
        command.addAll(List.of(arguments));
        return new ObjectMapper().readTree(Programs.said(folder.resolve("said.txt"), command.toArray(new String[0])));
    }

    @Test
    void pyserialTakesAnImageNotFasterThanTheWire() throws Exception {
        Path link = folder.resolve("finger");
        try (Simulated finger = Simulated.device("finger", "--link", link.toString())) {
            assertThat(finger.address()).isNotEmpty();
            JsonNode seen = pyserial("finger/client.py", link, "57600");
            assertThat(seen.get("password").asInt()).isZero();
            assertThat(seen.get("parameters").asInt()).isEqualTo(17);
            assertThat(seen.get("image").asInt()).isEqualTo(36864);
            assertNotFasterThanTheWire(seen);
        }
        assertGone(link);
    }

    private static void assertNotFasterThanTheWire(JsonNode seen) {
        assertThat(seen.get("seconds").asDouble())
                .isGreaterThanOrEqualTo(seen.get("floor").asDouble());
    }

    private static void assertGone(Path link) {
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS))
                .as("the link is gone")
                .isFalse();
    }

    /** So slowly that a code takes longer than the scanner's pause before it tells the same code again. */
    @Test
    void pyserialReadsAnAccessCodeFromAPlainScanner() throws Exception {
        Path link = folder.resolve("scanner");
        String state = Plays.target().resolve("proof-state").toString();
        try (Simulated scanner = Simulated.device(
                "scanner", "--link", link.toString(), "--framing", "cdc", "--baud", "2400", "--state", state)) {
            assertThat(scanner.address()).isEqualTo(link.toString());
            JsonNode seen = pyserial("scanner/client.py", link, "2400", "cdc");
            String code = seen.get("codes").get(0).asText();
            assertThat(AccessCode.readText(code.getBytes(StandardCharsets.US_ASCII)))
                    .as(code)
                    .isPresent();
            assertThat(seen.get("codes").get(1).asText()).isEqualTo(code);
            assertNotFasterThanTheWire(seen);
        }
        assertGone(link);
    }

    @Test
    void pyserialSwitchesAnSsiScannerAndAcknowledgesEachPart() throws Exception {
        Path link = folder.resolve("scanner");
        String text = "CONTOH:" + "0123456789".repeat(30);
        try (Simulated scanner = Simulated.device(
                "scanner", "--link", link.toString(), "--framing", "ssi", "--baud", "4800", "--text", text)) {
            assertThat(scanner.address()).isEqualTo(link.toString());
            JsonNode seen = pyserial("scanner/client.py", link, "4800", "ssi");
            assertThat(seen.get("silentWhileOff").asBoolean()).isTrue();
            assertThat(seen.get("revision").asText()).isEqualTo("CONTOH");
            assertThat(seen.get("unknown")).extracting(JsonNode::asInt).containsExactly(2);
            assertThat(seen.get("damaged")).extracting(JsonNode::asInt).containsExactly(1);
            assertThat(seen.get("codes")).extracting(JsonNode::asText).containsExactly(text, text);
            assertThat(seen.get("parts").asInt()).as("two, and two sent twice").isEqualTo(6);
            assertNotFasterThanTheWire(seen);
        }
        assertGone(link);
    }

    @Test
    void pyserialPrintsATicketAndReadsEachStatus() throws Exception {
        Path link = folder.resolve("ticket");
        Path out = folder.resolve("tickets");
        try (Simulated ticket = Simulated.device(
                "ticket",
                "--link",
                link.toString(),
                "--baud",
                "9600",
                "--condition",
                "paper-near-end",
                "--out",
                out.toString())) {
            assertThat(ticket.address()).isEqualTo(link.toString());
            JsonNode seen = pyserial("ticket/client.py", link, "9600");
            for (String when : List.of("before", "after")) {
                assertThat(seen.get(when)).extracting(JsonNode::asText).containsExactly("12", "12", "12", "1e");
            }
            assertThat(seen.get("done").asText()).isEqualTo("03");
            assertThat(seen.get("forgotten").asText()).isEqualTo("372500");
            assertNotFasterThanTheWire(seen);
            BufferedImage printed = ImageIO.read(out.resolve("ticket-01.png").toFile());
            assertThat(printed.getWidth()).isEqualTo(576);
        }
        assertGone(link);
    }

    @Test
    void theOfficeTellsWhereAKioskFindsItsKeys() throws Exception {
        Path data = folder.resolve("office");
        try (Simulated office = Simulated.device("office", "--data", data.toString())) {
            assertThat(office.address()).startsWith("https://");
            assertThat(office.terminate())
                    .as("asked to end, it has done what it should")
                    .isZero();
        }
    }
}
