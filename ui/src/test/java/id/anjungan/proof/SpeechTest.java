// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to paper by voice and keys, with the screen covered: what was said, where, and what others saw. */
@Tag("process")
class SpeechTest {
    private static final String PULLED_OUT = "suara-headset-dilepas";

    @BeforeAll
    static void begin() {
        Plays.begin(List.of("suara-ktp-el", "suara-nik-pin", "suara-qr-pin", "suara-petugas", PULLED_OUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suara-ktp-el", "suara-nik-pin", "suara-qr-pin", "suara-petugas"})
    void allOfTheWayIsHeardOnTheHeadsetAndSeenByNobody(String scenario) throws IOException {
        Plays.Play play = Plays.of(scenario).held();
        List<String> speech = play.text("speech.txt").lines().toList();
        int last = play.text("trace.txt").lines().toList().size();
        Set<Integer> heard = speech.stream()
                .map(line -> Integer.valueOf(line.substring(0, 2)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(heard)
                .as("each stage but the next citizen's")
                .containsExactlyElementsOf(IntStream.range(1, last).boxed().toList());
        assertThat(speech).allMatch(line -> line.contains(" [headset] "));
        JsonNode sound = play.json("sound.json");
        assertThat(sound.at("/headset/seconds").asDouble()).isGreaterThan(20);
        assertThat(sound.at("/headset/rms").asDouble()).isGreaterThan(0.01);
        assertThat(sound.at("/loudspeaker/seconds").asDouble()).isZero();
        try (Stream<Path> pictures = Files.list(play.folder().resolve("screens"))) {
            for (Path picture : pictures.sorted().skip(1).limit(last - 2L).toList()) {
                assertThat(lightPixels(picture)).as(picture.toString()).isLessThan(0.02);
            }
        }
    }

    /** A19. */
    @Test
    void whatWasPrintedIsSaid() throws IOException {
        assertThat(Plays.of("suara-ktp-el").held().text("speech.txt").lines())
                .anyMatch(line -> line.contains("print.TakingPaper")
                        && line.contains("Sudah dicetak: 1 halaman")
                        && line.contains("Kartu Keluarga"));
    }

    /** A15, A17: once the headset is out, the hall hears that it is, and no name and no kind of document. */
    @Test
    void nothingPrivateIsHeardAroundWhenTheHeadsetIsPulledOut() throws IOException {
        Plays.Play play = Plays.of(PULLED_OUT).held();
        List<String> around = play.text("speech.txt")
                .lines()
                .filter(line -> line.contains(" [loudspeaker] "))
                .toList();
        assertThat(around.get(0)).contains("print.ChoosingDocuments").contains("Headset dilepas.");
        assertThat(around).anyMatch(line -> line.contains("print.TakingPaper"));
        assertThat(around).noneMatch(line -> line.matches(".*(Siti|Kartu Keluarga|\\d{4}).*"));
        assertThat(play.json("sound.json").at("/loudspeaker/seconds").asDouble())
                .isGreaterThan(1);
    }

    /** How much of a picture is not black. */
    private static double lightPixels(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        int light = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                light += (image.getRGB(x, y) & 0xFFFFFF) == 0 ? 0 : 1;
            }
        }
        return (double) light / (image.getWidth() * image.getHeight());
    }
}
