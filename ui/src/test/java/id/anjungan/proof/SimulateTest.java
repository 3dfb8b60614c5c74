// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.card.Pcscd;
import id.anjungan.simulator.office.OfficeTls;
import id.anjungan.simulator.sam.RemoteSamServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that are not ours talk to the devices of {@code scripts/simulate}, and an interrupt leaves nothing behind.
 */
@Tag("process")
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
                Simulated card = Simulated.device("card", "--state", state);
                Simulated sam = Simulated.device("sam", "--state", state)) {
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

    private String opensc(String reader, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 3];
        System.arraycopy(new String[] {"opensc-tool", "-r", reader}, 0, command, 0, 3);
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return Programs.said(folder.resolve("opensc.txt"), command);
    }

    @Test
    void pyserialTakesAnImageNotFasterThanTheWire() throws Exception {
        Programs.demand("/usr/lib/python3/dist-packages/serial/__init__.py");
        Path link = folder.resolve("finger");
        Path client = Programs.TOP.resolve("simulator/src/test/resources/finger/client.py");
        try (Simulated finger = Simulated.device("finger", "--link", link.toString())) {
            assertThat(finger.address()).isNotEmpty();
            String said = Programs.said(
                    folder.resolve("said.txt"), "/usr/bin/python3", client.toString(), link.toString(), "57600");
            JsonNode seen = new ObjectMapper().readTree(said);
            assertThat(seen.get("password").asInt()).isZero();
            assertThat(seen.get("parameters").asInt()).isEqualTo(17);
            assertThat(seen.get("image").asInt()).isEqualTo(36864);
            assertThat(seen.get("seconds").asDouble())
                    .isGreaterThanOrEqualTo(seen.get("floor").asDouble());
        }
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS))
                .as("the link is gone")
                .isFalse();
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
