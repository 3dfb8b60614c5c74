// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardPersonaliser;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code adm record-card}, with the reader of the simulated world. */
class RecordCardTest {
    private static final String WORLD = "adm.world.card";
    private static final Persona SITI = Population.fromSeed(42).persona("siti");

    @TempDir
    static Path state;

    @TempDir
    Path data;

    private final ByteArrayOutputStream programs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream people = new ByteArrayOutputStream();
    private CardStand stand;
    private Path settings;
    private String before;

    @BeforeEach
    void open() throws IOException {
        CardPersonaliser cards =
                CardPersonaliser.of(new StateFolder(state), (persona, position) -> new byte[] {'F', 'M', 'R', 0, 0});
        stand = new CardStand(cards, Pace.fast(), WireLog.none(), WireLog.none());
        before = System.getProperty(WORLD);
        System.setProperty(WORLD, "127.0.0.1:" + stand.start());
        String yaml = "device: {card: simulated}\ncard: {reader: Simulator 00, sam: Simulator 01, anchor: "
                + cards.authority().anchor() + "}\n";
        settings = Files.writeString(data.resolve("settings.yaml"), yaml);
    }

    @AfterEach
    void close() throws IOException {
        if (before == null) {
            System.clearProperty(WORLD);
        } else {
            System.setProperty(WORLD, before);
        }
        stand.close();
    }

    private int record(String... more) throws IOException {
        programs.reset();
        people.reset();
        String folder = "kiosk: {data: " + data + "}\n";
        String yaml = Files.readString(settings);
        Files.writeString(settings, yaml.startsWith("kiosk") ? yaml : folder + yaml);
        List<String> words = new ArrayList<>(List.of("record-card", "--settings", settings.toString()));
        words.addAll(List.of(more));
        return new Adm(
                        new PrintStream(programs, true, StandardCharsets.UTF_8),
                        new PrintStream(people, true, StandardCharsets.UTF_8))
                .run(words);
    }

    private String out() {
        return programs.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theCardOnTheReaderIsRecordedWithoutItsHolder() throws Exception {
        stand.lay(SITI, CardCondition.GENUINE);
        assertThat(record()).isZero();
        assertThat(out()).startsWith("# adm card transcript 1\n# reader: KTP-el Simulator 00\n");
        assertThat(out()).contains("# outcome: Authentic", "> 0084000008\n< [8] 9000");
        assertThat(out()).doesNotContain(SITI.nik(), SITI.name());

        Path file = data.resolve("card.txt");
        assertThat(record("--out", file.toString())).isZero();
        assertThat(out()).isEmpty();
        assertThat(file).content(StandardCharsets.UTF_8).contains("# outcome: Authentic");
    }

    @Test
    void withoutACardOrBesideARunningKioskNothingIsRecorded() throws Exception {
        assertThat(record()).isEqualTo(1);
        stand.lay(SITI, CardCondition.GENUINE);
        try (StaffDoor door = StaffDoor.open(
                data, new StaffDoor.Staff((found, answer) -> {}, (id, found, answer) -> {}, new NoBlanks()))) {
            assertThat(record()).isEqualTo(1);
            assertThat(people.toString(StandardCharsets.UTF_8)).contains("Kiosk sedang berjalan");
        }
        assertThat(out()).isEmpty();
    }

    @Test
    void withoutAReaderThatIsNamed() throws Exception {
        stand.unplugReader();
        assertThat(record()).isEqualTo(5);
        assertThat(people.toString(StandardCharsets.UTF_8)).contains("card.reader");
        assertThat(out()).isEmpty();
    }

    @Test
    void wrongUseIsTwo() throws Exception {
        assertThat(record("--profile", "no-such")).isEqualTo(2);
        assertThat(record("--found", "L-1")).isEqualTo(2);
    }
}
