// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import id.anjungan.core.ledger.LedgerState;
import id.anjungan.simulator.card.CardWorkshop;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads scenario files. Whatever is not known is an error with file and line. */
public final class ScenarioFile {
    private static final String USUAL_CARD = "adm-ref-1";
    private static final Set<String> OUTCOMES =
            Set.of("printed", "not-printed", "refused", "abandoned", "out-of-service");
    private static final Set<String> SERVES = Set.of(
            "good",
            "altered",
            "stamped",
            "other-citizen",
            "no-revocation",
            "swapped",
            "other-office",
            "active-content",
            "outlived");

    private final String file;
    private final Set<String> stages;

    private ScenarioFile(String file, Set<String> stages) {
        this.file = file;
        this.stages = stages;
    }

    /**
     * Reads one file.
     *
     * @param stages the titles of all stages that there are
     */
    public static Scenario read(Path path, Set<String> stages) throws ScenarioError, IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        String file = path.getFileName().toString();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new ScenarioError(file, 1, "the file is empty");
            }
            return new ScenarioFile(file, stages).scenario(new YamlMap(file, root));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ScenarioError(file, line, "not YAML: " + e.getProblem());
        }
    }

    private Scenario scenario(YamlMap map) throws ScenarioError {
        Map<String, String> title = texts(map.map("title"));
        String persona = map.text("persona", "siti");
        Scenario.OfficeManner office = map.has("office") ? office(map.map("office")) : Scenario.OfficeManner.usual();
        Map<String, String> kiosk = map.has("kiosk") ? texts(map.map("kiosk")) : Map.of();
        List<Act> faults = new ArrayList<>();
        for (Node node : map.list("faults")) {
            faults.add(act(node));
        }
        List<Cue> cues = new ArrayList<>();
        for (Node node : map.list("cues")) {
            cues.add(cue(new YamlMap(file, node)));
        }
        Map<String, Duration> human = new HashMap<>();
        if (map.has("human")) {
            YamlMap times = map.map("human");
            for (String key : times.keys()) {
                human.put(key, duration(times, key));
            }
        }
        Scenario scenario = new Scenario(
                map.text("name"),
                title,
                persona,
                map.has("card") ? cardProfile(map.map("card")) : USUAL_CARD,
                office,
                kiosk,
                faults,
                cues,
                human,
                expectation(map.map("expect")),
                file);
        map.finish();
        return scenario;
    }

    private static Map<String, String> texts(YamlMap map) throws ScenarioError {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : map.keys()) {
            texts.put(key, map.text(key));
        }
        return texts;
    }

    private static String cardProfile(YamlMap map) throws ScenarioError {
        String profile = map.text("profile");
        if (!CardWorkshop.profiles().contains(profile)) {
            throw map.errorAt("profile", "there is no card of profile '" + profile + "'");
        }
        map.finish();
        return profile;
    }

    private Scenario.OfficeManner office(YamlMap map) throws ScenarioError {
        List<String> offers = map.has("offers") ? map.texts("offers") : null;
        Duration silent = map.has("silentFor") ? duration(map, "silentFor") : Duration.ZERO;
        String serve = map.text("serve", "good");
        if (!SERVES.contains(serve)) {
            throw map.errorAt("serve", "the office cannot serve '" + serve + "'");
        }
        map.finish();
        return new Scenario.OfficeManner(offers, silent, serve);
    }

    private static Duration duration(YamlMap map, String key) throws ScenarioError {
        String text = map.text(key);
        if (!text.matches("[0-9]{1,5}(ms|s)")) {
            throw map.errorAt(key, "'" + key + "' must be a time such as 20s or 500ms");
        }
        long number = Long.parseLong(text.replaceAll("[a-z]", ""));
        return text.endsWith("ms") ? Duration.ofMillis(number) : Duration.ofSeconds(number);
    }

    private Cue cue(YamlMap map) throws ScenarioError {
        String stage = stage(map, map.text("when"));
        int nth = map.number("nth", 1);
        int apdus = 0;
        String ledger = "";
        int sheets = 0;
        if (map.has("after")) {
            YamlMap after = map.map("after");
            apdus = after.number("apdus", 0);
            ledger = ledgerState(after);
            sheets = after.number("sheets", 0);
            after.finish();
        }
        Cue cue = new Cue(stage, nth, apdus, ledger, sheets, act(map.node("do")), map.line());
        map.finish();
        return cue;
    }

    private static String ledgerState(YamlMap after) throws ScenarioError {
        String state = after.text("ledger", "");
        if (!state.isEmpty()
                && Arrays.stream(LedgerState.values()).noneMatch(s -> s.name().equals(state))) {
            throw after.errorAt("ledger", "the ledger has no state '" + state + "'");
        }
        return state;
    }

    private String stage(YamlMap map, String title) throws ScenarioError {
        if (!stages.contains(title)) {
            throw map.error("there is no stage '" + title + "'");
        }
        return title;
    }

    private Act act(Node node) throws ScenarioError {
        int line = YamlMap.lineOf(node);
        String word;
        String argument = "";
        if (node instanceof MappingNode) {
            YamlMap map = new YamlMap(file, node);
            if (map.keys().size() != 1) {
                throw map.error("one act at a time");
            }
            word = map.keys().get(0);
            argument = map.text(word);
        } else if (node instanceof ScalarNode scalar) {
            word = scalar.getValue();
        } else {
            throw new ScenarioError(file, line, "one act is expected here");
        }
        Act.Verb verb =
                Act.Verb.of(word).orElseThrow(() -> new ScenarioError(file, line, "there is no act '" + word + "'"));
        if (!verb.takes(argument)) {
            throw new ScenarioError(file, line, "'" + word + "' does not take '" + argument + "'");
        }
        return new Act(verb, argument);
    }

    private Scenario.Expectation expectation(YamlMap map) throws ScenarioError {
        String outcome = map.text("outcome");
        if (!OUTCOMES.contains(outcome)) {
            throw map.errorAt("outcome", "there is no outcome '" + outcome + "'");
        }
        String trouble = map.text("trouble", "");
        List<String> journey = new ArrayList<>();
        for (String title : map.texts("journey")) {
            journey.add(stage(map, title));
        }
        Scenario.Expectation expectation = new Scenario.Expectation(
                outcome, "null".equals(trouble) ? "" : trouble, map.number("sheets", 0), journey);
        map.finish();
        return expectation;
    }
}
