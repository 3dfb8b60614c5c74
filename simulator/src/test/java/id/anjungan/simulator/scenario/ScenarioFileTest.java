// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {
    private static final Set<String> STAGES = Set.of("welcome.Welcoming", "identify.AwaitingCard");
    private static final String GOOD = """
            name: contoh
            title: {id: "Contoh", en: "Example"}
            office: {offers: [KARTU_KELUARGA], silentFor: 20s}
            faults: [{printer: media-empty}]
            cues:
              - {when: welcome.Welcoming, do: {press: mulai}}
              - {when: identify.AwaitingCard, nth: 2, after: {apdus: 3}, do: lift-card}
            expect: {outcome: abandoned, trouble: K-104, sheets: 0, journey: [welcome.Welcoming, identify.AwaitingCard]}
            """;

    @TempDir
    Path folder;

    private Scenario read(String text) throws IOException, ScenarioError {
        Path file = folder.resolve("contoh.yaml");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return ScenarioFile.read(file, STAGES);
    }

    @Test
    void aGoodFileIsRead() throws Exception {
        Scenario scenario = read(GOOD);
        assertThat(scenario.office().silentFor()).hasSeconds(20);
        assertThat(scenario.faults()).containsExactly(new Act(Act.Verb.PRINTER, "media-empty"));
        assertThat(scenario.cues())
                .containsExactly(
                        new Cue("welcome.Welcoming", 1, 0, "", 0, new Act(Act.Verb.PRESS, "mulai"), 6),
                        new Cue("identify.AwaitingCard", 2, 3, "", 0, new Act(Act.Verb.LIFT_CARD, ""), 7));
        assertThat(scenario.expect().trouble()).isEqualTo("K-104");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nth: 2        | nht: 2        | contoh.yaml:7: unknown key 'nht'",
                "lift-card     | lift-table    | contoh.yaml:7: there is no act 'lift-table'",
                "media-empty   | on-fire       | contoh.yaml:4: 'printer' does not take 'on-fire'",
                "name: contoh  | nmae: contoh  | contoh.yaml:1: key 'name' is missing",
                "silentFor: 20s| silentFor: 20 | contoh.yaml:3: 'silentFor' must be a time such as 20s or 500ms",
                "{press: mulai}| [press]       | contoh.yaml:6: one act is expected here",
                "welcome.Welcoming | welcome.Sleep | contoh.yaml:6: there is no stage 'welcome.Sleep'",
            })
    void whateverIsNotKnownIsAnErrorWithFileAndLine(String good, String bad, String complaint) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(ScenarioError.class)
                .hasMessage(complaint);
    }

    @Test
    void whatIsNotYamlIsAnErrorToo() {
        assertThatThrownBy(() -> read("name: ["))
                .isInstanceOf(ScenarioError.class)
                .hasMessageStartingWith("contoh.yaml:");
    }
}
