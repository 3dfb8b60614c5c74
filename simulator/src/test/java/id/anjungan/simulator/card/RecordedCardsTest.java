// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.KtpElRecorder;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.RecordingLine;
import id.anjungan.drivers.pcsc.ReplayingLine;
import id.anjungan.drivers.pcsc.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Transcripts of the virtual cards: recorded as {@code adm record-card} does, with nobody in them, and those that are
 * kept replay. {@code -Dwrite.transcripts} writes the kept ones anew.
 */
class RecordedCardsTest {
    private static final Path KEPT = Path.of("src/test/resources/transcripts");
    private static final List<String> LICENCE =
            List.of("# SPDX-FileCopyrightText: The ADM contributors", "# SPDX-License-Identifier: Apache-2.0");
    private static final String WORLD = "adm.world.card";
    private static final int UP_TO_THE_SESSION = 5;

    @TempDir
    static Path state;

    private TestStand world;
    private String before;

    @BeforeEach
    void open() throws IOException {
        world = new TestStand(state);
        before = System.getProperty(WORLD);
        System.setProperty(WORLD, world.address);
    }

    @AfterEach
    void close() throws IOException {
        if (before == null) {
            System.clearProperty(WORLD);
        } else {
            System.setProperty(WORLD, before);
        }
        world.close();
    }

    private List<String> record() throws Exception {
        return new KtpElRecorder()
                .record(Map.of(
                        "card.source", "simulated",
                        "card.reader", "Simulator 00",
                        "card.sam", "Simulator 01",
                        "card.anchor", world.personaliser.authority().anchor().toString()));
    }

    private void lay(String name) throws IOException {
        CardMake make = name.endsWith("aes") ? CardMake.of(RadioType.B).with(Suite.AES) : CardMake.of(RadioType.A);
        CardCondition condition = name.equals("foreign") ? CardCondition.FOREIGN : CardCondition.GENUINE;
        world.stand.lay(world.personaliser.card(TestStand.SITI, condition, make));
    }

    @ParameterizedTest
    @CsvSource({"adm-ref-1-a, Authentic", "adm-ref-1-b-aes, Authentic", "foreign, NotAKtpEl"})
    void aRecordHasTheWholeFramingAndNobodyInIt(String name, String outcome) throws Exception {
        lay(name);
        List<String> lines = record();
        if (System.getProperty("write.transcripts") != null) {
            Files.createDirectories(KEPT);
            List<String> file = new ArrayList<>(LICENCE);
            file.addAll(lines);
            Files.write(KEPT.resolve(name + ".txt"), file, StandardCharsets.UTF_8);
        }

        Transcript transcript = Transcript.parse(lines);
        assertThat(transcript.notes())
                .containsEntry("outcome", outcome)
                .containsEntry("reader", "KTP-el Simulator 00")
                .containsKeys("atr", "date", "profile");
        assertThat(transcript.exchanges()).hasSize(outcome.equals("Authentic") ? world.stand.apdus() + 1 : 2);
        String text = String.join("\n", lines);
        byte[] nik = TestStand.SITI.nik().getBytes(StandardCharsets.US_ASCII);
        byte[] person = TestStand.SITI.name().getBytes(StandardCharsets.UTF_8);
        byte[] uid = world.personaliser
                .card(TestStand.SITI, CardCondition.GENUINE, CardMake.of(RadioType.A))
                .uid();
        assertThat(text).doesNotContain(TestStand.SITI.nik(), Hex.of(nik), Hex.of(person), Hex.of(uid));
        assertThat(text).doesNotContainPattern("[<>] [0-9A-F]{64,}");
    }

    /** Framing alone: what was secured is gone, so that the reading ends where the session would begin. */
    @ParameterizedTest
    @CsvSource({"adm-ref-1-a", "adm-ref-1-b-aes"})
    void aKeptTranscriptReplaysUpToTheSession(String name) throws Exception {
        Transcript kept = kept(name);
        RecordingLine line = new RecordingLine(kept.replay());
        CardReading reading = read(line, kept, new NobodysSam());
        assertThat(reading).isNotInstanceOf(CardReading.Authentic.class);
        assertThat(line.exchanges()).hasSizeGreaterThan(UP_TO_THE_SESSION);
    }

    @Test
    void aKeptTranscriptOfAForeignCardReplaysToTheEnd() throws Exception {
        Transcript kept = kept("foreign");
        ReplayingLine line = kept.replay();
        assertThat(read(new RecordingLine(line), kept, new NobodysSam())).isEqualTo(new CardReading.NotAKtpEl());
        assertThat(line.isOver()).isTrue();
    }

    private static Transcript kept(String name) throws IOException {
        return Transcript.parse(Files.readAllLines(KEPT.resolve(name + ".txt"), StandardCharsets.UTF_8));
    }

    private CardReading read(RecordingLine line, Transcript kept, NobodysSam sam) throws Exception {
        int longest = Integer.parseInt(kept.notes().get("longest-response"));
        CountrySigners signers =
                CountrySigners.read(world.personaliser.authority().anchor());
        return new AdmRef1Profile()
                .read(new CardContact(line, longest), sam, signers, CardRequest.forCitizen(TestStand.NONCE));
    }

    @Test
    void withoutACardThereIsNothingToRecord() throws Exception {
        assertThat(record()).isEmpty();
    }

    @Test
    void withoutASamTheRecordEndsWhereOneIsNeeded() throws Exception {
        world.stand.unplugSam();
        lay("adm-ref-1-a");
        Transcript transcript = Transcript.parse(record());
        assertThat(transcript.notes()).containsEntry("outcome", "SAM_MISSING");
        assertThat(transcript.exchanges()).isNotEmpty();
    }
}
