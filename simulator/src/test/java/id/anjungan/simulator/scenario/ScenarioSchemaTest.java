// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema beside the scenarios says what the program takes, and every scenario can be read. */
class ScenarioSchemaTest {
    private static final Path TOP = Path.of(System.getProperty("adm.top", ".."));

    @Test
    void theSchemaNamesEveryActWithItsArguments() throws IOException {
        JsonNode act = new ObjectMapper()
                .readTree(
                        TOP.resolve("simulator/scenarios/scenario.schema.json").toFile())
                .at("/$defs/act/oneOf");
        List<String> wrong = new ArrayList<>();
        for (Act.Verb verb : Act.Verb.values()) {
            JsonNode arguments = act.at("/1/properties/" + verb.word());
            boolean alone = contains(act.at("/0/enum"), verb.word());
            if (alone != verb.takes("") || alone && verb.takes("other") == arguments.isMissingNode()) {
                wrong.add(verb.word());
            }
            for (JsonNode argument : arguments.path("enum")) {
                if (!verb.takes(argument.asText())) {
                    wrong.add(verb.word() + " " + argument.asText());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean contains(JsonNode list, String word) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyScenarioCanBeRead() throws IOException, ScenarioError {
        ScenarioShelf shelf = new ScenarioShelf(TOP);
        for (String name : shelf.names()) {
            assertThat(shelf.scenario(name).name()).isEqualTo(name);
        }
        assertThat(shelf.names()).hasSizeGreaterThan(40);
    }
}
