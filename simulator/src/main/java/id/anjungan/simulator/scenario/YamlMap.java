// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that knows where it stands, so that every complaint names file and line. Asked keys are ticked off.
 */
final class YamlMap {
    private final String file;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<String> unasked = new ArrayList<>();

    YamlMap(String file, Node node) throws ScenarioError {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw error("keys and values are expected here");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw new ScenarioError(file, lineOf(tuple.getKeyNode()), "key '" + key + "' stands twice");
            }
            lines.put(key, lineOf(tuple.getKeyNode()));
            unasked.add(key);
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    ScenarioError error(String what) {
        return new ScenarioError(file, line, what);
    }

    ScenarioError errorAt(String key, String what) {
        return new ScenarioError(file, lines.getOrDefault(key, line), what);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    Node node(String key) throws ScenarioError {
        unasked.remove(key);
        Node node = entries.get(key);
        if (node == null) {
            throw error("key '" + key + "' is missing");
        }
        return node;
    }

    String text(String key) throws ScenarioError {
        return scalar(node(key));
    }

    String text(String key, String otherwise) throws ScenarioError {
        return has(key) ? text(key) : otherwise;
    }

    int number(String key, int otherwise) throws ScenarioError {
        if (!has(key)) {
            return otherwise;
        }
        String text = text(key);
        if (!text.matches("[0-9]{1,6}")) {
            throw errorAt(key, "'" + key + "' must be a whole number");
        }
        return Integer.parseInt(text);
    }

    YamlMap map(String key) throws ScenarioError {
        return new YamlMap(file, node(key));
    }

    List<Node> list(String key) throws ScenarioError {
        if (!has(key)) {
            return List.of();
        }
        if (!(node(key) instanceof SequenceNode sequence)) {
            throw errorAt(key, "'" + key + "' must be a list");
        }
        return sequence.getValue();
    }

    List<String> texts(String key) throws ScenarioError {
        List<String> texts = new ArrayList<>();
        for (Node node : list(key)) {
            texts.add(scalar(node));
        }
        return texts;
    }

    String scalar(Node node) throws ScenarioError {
        if (!(node instanceof ScalarNode scalar)) {
            throw new ScenarioError(file, lineOf(node), "one word is expected here");
        }
        return scalar.getValue();
    }

    /** Complains of the first key that nobody asked for. */
    void finish() throws ScenarioError {
        if (!unasked.isEmpty()) {
            throw errorAt(unasked.get(0), "unknown key '" + unasked.get(0) + "'");
        }
    }
}
