// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one YAML file into texts by dotted key, each with its line. */
final class SettingsFile {
    /** More than any settings need, less than what could hurt. */
    private static final long LARGEST = 64 * 1024;

    private final String file;
    private final Map<String, Placed> values = new LinkedHashMap<>();

    /** A value and where it stands. */
    record Placed(String text, int line) {}

    private SettingsFile(String file) {
        this.file = file;
    }

    static Map<String, Placed> read(Path path) throws SettingsFault {
        SettingsFile reading = new SettingsFile(path.toString());
        YAMLFactory yaml = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            if (Files.size(path) > LARGEST) {
                throw new SettingsFault(path + ": is larger than " + LARGEST + " bytes");
            }
            try (JsonParser parser = yaml.createParser(Files.readString(path))) {
                reading.document(parser);
            }
            return reading.values;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new SettingsFault(
                    path + ":" + line + ": " + e.getOriginalMessage().replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new SettingsFault(path + ": cannot be read");
        }
    }

    private void document(JsonParser parser) throws IOException, SettingsFault {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw fault(parser, "settings are keys with values");
        }
        group(parser, "");
        if (parser.nextToken() != null) {
            throw fault(parser, "there is more than one document");
        }
    }

    private void group(JsonParser parser, String above) throws IOException, SettingsFault {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = above + parser.currentName();
            if (name.length() > 60 || !known(name)) {
                throw fault(parser, "there is no key \"" + shown(name) + "\"");
            }
            int line = parser.currentTokenLocation().getLineNr();
            JsonToken value = parser.nextToken();
            boolean leaf = SettingKey.named(name).isPresent();
            if (value == JsonToken.START_OBJECT && !leaf) {
                group(parser, name + ".");
            } else if (leaf && hasText(parser)) {
                values.put(name, new Placed(parser.getText(), line));
            } else {
                throw fault(parser, "\"" + name + "\" needs " + (leaf ? "a value" : "keys below it"));
            }
        }
    }

    private static boolean hasText(JsonParser parser) throws IOException {
        JsonToken value = parser.currentToken();
        return value != null
                && value.isScalarValue()
                && value != JsonToken.VALUE_NULL
                && !parser.getText().isBlank();
    }

    private static boolean known(String name) {
        return SettingKey.all().stream()
                .anyMatch(key -> key.name().equals(name) || key.name().startsWith(name + "."));
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    private SettingsFault fault(JsonParser parser, String why) {
        return new SettingsFault(file + ":" + parser.currentTokenLocation().getLineNr() + ": " + why);
    }
}
