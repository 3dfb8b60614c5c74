// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who types a NIK that nobody has sees, hears and sends what everybody does whose PIN is wrong. What the office does in
 * the meantime, and for how long, {@code PinVisitTest} compares.
 */
@LooksAtPlays
class UnknownNikTest {
    static final String UNKNOWN = "nik-tidak-dikenal";
    static final String WRONG_PIN = "pin-salah-tiga-kali";

    @BeforeAll
    static void begin() {
        Plays.begin(List.of(UNKNOWN, WRONG_PIN));
    }

    private static List<String> answers(Path play) throws IOException {
        try (Stream<Path> files = Files.list(play.resolve("screens"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+-identify\\.(ChoosingWayIn|EnteringPin)\\.png"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void itLeadsThroughTheSameStagesAndTheSameCalls() throws IOException {
        Plays.Play unknown = Plays.of(UNKNOWN).held();
        Plays.Play wrong = Plays.of(WRONG_PIN).held();
        assertThat(unknown.text("trace.txt")).isEqualTo(wrong.text("trace.txt")).contains("PinClosed [K-505]");
        assertThat(openings(unknown)).isEqualTo(openings(wrong)).hasSize(3);
    }

    private static List<String> openings(Plays.Play play) throws IOException {
        return play.text("wire/office.txt")
                .lines()
                .filter(line -> line.contains("/v1/visits"))
                .toList();
    }

    /** Where something moves on a screen its picture differs from itself: those are left out. */
    @Test
    void itShowsTheSameScreensToTheLastDot() throws IOException {
        Path unknown = Plays.of(UNKNOWN).held().folder();
        Path wrong = Plays.of(WRONG_PIN).held().folder();
        assertThat(answers(unknown)).isEqualTo(answers(wrong)).hasSize(5);
        for (String picture : answers(unknown)) {
            boolean same = Arrays.equals(
                    Files.readAllBytes(unknown.resolve("screens").resolve(picture)),
                    Files.readAllBytes(wrong.resolve("screens").resolve(picture)));
            assertThat(same).as(picture).isTrue();
        }
    }
}
