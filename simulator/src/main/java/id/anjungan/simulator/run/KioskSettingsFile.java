// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes the kiosk's settings of a run: the world's addresses beneath, a person's own file over them. */
final class KioskSettingsFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private KioskSettingsFile() {}

    /**
     * @param settings full names ({@code printer.url}) to values
     * @param own a person's own settings, or null
     */
    static void write(Path file, Map<String, String> settings, Path own) throws IOException {
        ObjectNode root = YAML.createObjectNode();
        settings.forEach((name, value) -> {
            int dot = name.indexOf('.');
            root.withObject("/" + name.substring(0, dot)).put(name.substring(dot + 1), value);
        });
        if (own != null) {
            merge(root, YAML.readTree(own.toFile()));
        }
        YAML.writeValue(file.toFile(), root);
    }

    /**
     * What a person's own settings say.
     *
     * @param own the file, or null
     * @param otherwise when they say nothing of it
     */
    static String text(Path own, String name, String otherwise) throws IOException {
        if (own == null) {
            return otherwise;
        }
        return YAML.readTree(own.toFile()).at("/" + name.replace('.', '/')).asText(otherwise);
    }

    private static void merge(ObjectNode into, JsonNode over) {
        over.properties().forEach(entry -> {
            JsonNode here = into.get(entry.getKey());
            if (here instanceof ObjectNode object && entry.getValue().isObject()) {
                merge(object, entry.getValue());
            } else {
                into.set(entry.getKey(), entry.getValue());
            }
        });
    }
}
