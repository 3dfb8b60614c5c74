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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way to paper by voice and keys, with the screen covered, with staff called on the way, and one that ends in a
 * trouble: what was said, where, what stood on the screen, and what others saw or could read.
 */
@LooksAtPlays
class SpeechTest {
    static final String ANSWERED = "petugas-menjawab";
    private static final String BY_CARD = "suara-ktp-el";
    private static final String PULLED_OUT = "suara-headset-dilepas";
    private static final String ALOUD = "suara-tanpa-headset";
    private static final String BY_NIK = "suara-nik-pin";
    /** Where key 1 is struck twice. */
    private static final Map<String, Set<String>> WHOLLY = Map.of(
            BY_CARD, Set.of("welcome.Welcoming", "print.ChoosingDocuments"), BY_NIK, Set.of("identify.EnteringNik"));

    private static final Path SHELF = Programs.TOP.resolve("simulator/scenarios");

    @BeforeAll
    static void begin() {
        Plays.begin(all());
    }

    static List<String> toPaper() {
        return List.of(BY_CARD, BY_NIK, "suara-qr-pin", "suara-petugas", "suara-kia", "suara-paket", ANSWERED);
    }

    static List<String> all() {
        return Stream.concat(toPaper().stream(), Stream.of(PULLED_OUT, ALOUD)).toList();
    }

    @ParameterizedTest
    @MethodSource("toPaper")
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

    /** Only the world's own acts beside the keys: cards, fingers, codes, paper, plugs, staff. */
    @ParameterizedTest
    @MethodSource("all")
    void nothingIsTouched(String scenario) throws IOException {
        assertThat(Files.readString(SHELF.resolve(scenario + ".yaml")))
                .contains("{key: ")
                .doesNotContain("press:", "type:");
    }

    /** A13, A15, A18. */
    @ParameterizedTest
    @MethodSource("all")
    void everyScreenIsSaidAsItStandsAndWhatIsPrivateToTheHeadset(String scenario) throws IOException {
        Plays.Play play = Plays.of(scenario).held();
        assertThat(complaints(play, lines(play, "speech.txt"))).isEmpty();
        assertThat(lines(play, "shown.txt")).anyMatch(line -> line.contains(" [private] "));
    }

    /** What is asked for twice is said with all that stands around it. */
    private static List<String> complaints(Plays.Play play, List<String> speech) throws IOException {
        Set<String> wholly = WHOLLY.getOrDefault(play.folder().getFileName().toString(), Set.of());
        return SaidAndShown.complaints(speech, lines(play, "shown.txt"), wholly);
    }

    private static List<String> lines(Plays.Play play, String file) throws IOException {
        return play.text(file).lines().toList();
    }

    @Test
    void wordsThatAreNotSaidAreMissed() throws IOException {
        Plays.Play play = Plays.of(BY_CARD).held();
        List<String> demanded = lines(play, "shown.txt").stream()
                .filter(line ->
                        !line.contains(" [around] ") || WHOLLY.get(BY_CARD).contains(line.split(" ")[1]))
                .filter(line -> !line.matches(".*] [\\d•–]+"))
                .toList();
        assertThat(demanded).hasSizeGreaterThan(60);
        for (String line : demanded) {
            String words = line.substring(line.indexOf("] ") + 2).replaceFirst("[.?!]$", "");
            List<String> less = lines(play, "speech.txt").stream()
                    .map(said -> without(words, said))
                    .toList();
            assertThat(complaints(play, less)).contains(line.replaceFirst(" \\[.*", " does not say: " + words));
        }
    }

    private static String without(String words, String said) {
        int from = said.indexOf("] ") + 2;
        return said.substring(0, from)
                + Stream.of(said.substring(from).split(" \\| "))
                        .filter(passage -> !passage.contains(words))
                        .collect(Collectors.joining(" | "));
    }

    @Test
    void whatIsSaidAndStandsNowhereIsFoundAndWhatEverybodyHears() throws IOException {
        Plays.Play play = Plays.of(BY_CARD).held();
        List<String> speech = lines(play, "speech.txt");
        List<String> more = Stream.concat(speech.stream(), Stream.of("05 identify.AwaitingCard [headset] Kertas habis"))
                .toList();
        assertThat(complaints(play, more))
                .containsExactly("05 identify.AwaitingCard says what does not stand there: Kertas habis");
        List<String> loud = speech.stream()
                .map(line -> line.replace(" [headset] ", " [loudspeaker] "))
                .toList();
        assertThat(complaints(play, loud))
                .allMatch(complaint -> complaint.contains(" says to everybody: "))
                .anyMatch(complaint -> complaint.contains("Siti"))
                .anyMatch(complaint -> complaint.contains("Kartu Keluarga"));
    }

    /** The run itself searches, and finds a child of its own that does it wrong. */
    @ParameterizedTest
    @MethodSource("all")
    void nobodyIsNamedWhereOtherProgramsCanRead(String scenario) throws IOException {
        Plays.Play play = Plays.of(scenario).held();
        assertThat(play.said()).doesNotContain("canary", "proves nothing");
        JsonNode speakers = play.json("speakers.json");
        assertThat(speakers.at("/programs/espeak-ng").asInt()).isGreaterThan(2);
        assertThat(speakers.at("/programs/java").asInt()).isPositive();
    }

    /** A19. */
    @Test
    void whatWasPrintedIsSaid() throws IOException {
        assertThat(Plays.of(BY_CARD).held().text("speech.txt").lines())
                .anyMatch(line -> line.contains("print.TakingPaper")
                        && line.contains("Sudah dicetak: 1 halaman")
                        && line.contains("Kartu Keluarga"));
    }

    /** A15: whoever stands around hears no name, no number and no kind of document. */
    @ParameterizedTest
    @ValueSource(strings = {PULLED_OUT, ALOUD})
    void nothingPrivateIsHeardAround(String scenario) throws IOException {
        Plays.Play play = Plays.of(scenario).held();
        List<String> around = around(play);
        assertThat(around).anyMatch(line -> line.contains("Sebagian isi hanya lewat headset."));
        assertThat(around).noneMatch(line -> line.matches(".*(Siti|Kartu Keluarga|99\\d\\d).*"));
        assertThat(play.json("sound.json").at("/loudspeaker/seconds").asDouble())
                .isGreaterThan(1);
    }

    /** A15, A17: once the headset is out, the hall hears that it is. */
    @Test
    void whoeverStandsAroundHearsThatTheHeadsetIsPulledOut() throws IOException {
        List<String> around = around(Plays.of(PULLED_OUT).held());
        assertThat(around.get(0)).contains("print.ChoosingDocuments").contains("Headset dilepas.");
        assertThat(around).anyMatch(line -> line.contains("print.TakingPaper"));
    }

    private static List<String> around(Plays.Play play) throws IOException {
        return lines(play, "speech.txt").stream()
                .filter(line -> line.contains(" [loudspeaker] "))
                .toList();
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
