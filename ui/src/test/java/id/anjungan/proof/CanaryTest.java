// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five seconds after a scenario nobody's NIK, name, numbers or document is in the kiosk's data, logs, temporary files,
 * transcripts, trace, result or live heaps; the run itself sees to it that the same search finds people at the office.
 */
@LooksAtPlays
class CanaryTest {
    @BeforeAll
    static void begin() {
        Plays.begin(searched());
    }

    static List<String> searched() {
        return Plays.some();
    }

    @ParameterizedTest
    @MethodSource("searched")
    void nobodyIsLeftBehind(String scenario) {
        assertThat(Plays.of(scenario).said()).doesNotContain("canary", "proves nothing");
    }

    @Test
    void whoeverStandsThereIsFoundInTheLiveHeap() {
        Path middle = Programs.TOP.resolve("ui/src/test/resources/proof/di-tengah-kunjungan.yaml");
        Plays.Play play = Plays.again(middle.toString(), "di-tengah-kunjungan", "--fast", "--canaries");
        assertThat(play.code()).isEqualTo(1);
        assertThat(play.said().lines().filter(line -> line.contains("canary")))
                .allMatch(line -> line.contains("in the live heap"))
                .anyMatch(line -> line.contains("siti nik"));
    }
}
