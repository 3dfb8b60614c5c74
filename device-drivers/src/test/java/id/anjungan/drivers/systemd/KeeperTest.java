// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small programs of a shell's making are kept; what they leave in a file tells how often they ran. */
class KeeperTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    /** A program that notes that it ran, and ends with these codes, one after the other. */
    private List<String> ending(String... codes) {
        String text = "echo x >> runs; set -- " + String.join(" ", codes) + "; shift $(($(wc -l < runs) - 1)); exit $1";
        return List.of("sh", "-c", "cd '" + folder + "'; " + text);
    }

    private List<String> page() {
        return List.of("sh", "-c", "echo page >> '" + folder.resolve("pages") + "'");
    }

    private int keep(Limits limits, List<String> command) throws IOException, InterruptedException {
        return new Keeper(limits, folder).keep(command, page());
    }

    private static Limits patient() {
        return new Limits(LONG, LONG, Duration.ZERO, LONG);
    }

    private List<String> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    @Test
    void whatBreaksIsStartedAnewAndWhatIsClosedIsNot() throws Exception {
        assertThat(keep(patient(), ending("1", "137", "70", "0"))).isZero();
        assertThat(lines("runs")).hasSize(4);
        assertThat(lines("pages")).isEmpty();
    }

    @Test
    void whatBreaksFiveTimesAMinuteGivesWayToThePage() throws Exception {
        assertThat(keep(patient(), ending("1", "1", "1", "1", "1", "0"))).isZero();
        assertThat(lines("pages")).hasSize(1);
        assertThat(lines("runs")).hasSize(6);
    }

    @Test
    void wrongSettingsAreNotTriedAgain() throws Exception {
        assertThat(keep(patient(), ending("2", "0"))).isZero();
        assertThat(lines("pages")).hasSize(1);
        assertThat(lines("runs")).hasSize(2);
    }

    @Test
    void whatNeverGetsReadyIsEnded() throws Exception {
        Limits limits = new Limits(Duration.ofSeconds(1), LONG, Duration.ZERO, LONG);
        String text = "cd '" + folder + "'; echo x >> runs; [ $(wc -l < runs) -gt 1 ] || exec sleep 600";
        assertThat(keep(limits, List.of("sh", "-c", text))).isZero();
        assertThat(lines("runs")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aProgramIsHeard() throws Exception {
        Charge charge = new Charge(new Limits(Duration.ofSeconds(60), Duration.ofSeconds(10), LONG, LONG), LONG);
        assertThat(charge.isSilent(LONG.plusSeconds(59))).isFalse();
        assertThat(charge.isSilent(LONG.plusSeconds(60))).isTrue();
        charge.heard("STATUS=open\nREADY=1", LONG.plusSeconds(59));
        assertThat(charge.isSilent(LONG.plusSeconds(68))).isFalse();
        charge.heard("WATCHDOG=1", LONG.plusSeconds(68));
        assertThat(charge.isSilent(LONG.plusSeconds(77))).isFalse();
        assertThat(charge.isSilent(LONG.plusSeconds(78))).isTrue();
    }

    @Test
    void whatIsSaidArrives() throws Exception {
        String name = folder.resolve("heard").toString();
        try (DatagramSocket socket = DatagramSocket.open().at(name)) {
            NotifySocket line = new NotifySocket(name);
            assertThat(line.isHeld()).isTrue();
            line.say("open");
            line.ready();
            line.alive();
            assertThat(List.of(socket.receive().orElseThrow(), socket.receive().orElseThrow()))
                    .containsExactly("STATUS=open", "READY=1");
            assertThat(socket.receive()).contains("WATCHDOG=1");
        }
    }

    @Test
    void whereNobodyListensNothingFails() {
        NotifySocket line = new NotifySocket(folder.resolve("nobody").toString());
        line.ready();
        NotifySocket none = new NotifySocket(null);
        assertThat(none.isHeld()).isFalse();
        none.alive();
    }

    @Test
    void aNameInNoFileSystemIsHeardToo() throws Exception {
        String name = "@adm-" + ProcessHandle.current().pid();
        try (DatagramSocket socket = DatagramSocket.open().at(name)) {
            new NotifySocket(name).ready();
            assertThat(socket.receive()).contains("READY=1");
        }
    }
}
