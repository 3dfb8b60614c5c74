// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The checked texts of all keys, turned into what the program works with. */
final class SettingTexts {
    private final Map<String, String> texts;
    private final Map<String, String> places;

    /** @param places where what is not built in stands, by dotted key */
    private SettingTexts(Map<String, String> texts, Map<String, String> places) {
        this.texts = texts;
        this.places = places;
    }

    /**
     * Built-in values, then the file, then the options.
     *
     * @param file null when there is none; relative paths in it are meant from its folder
     */
    static SettingTexts of(Path file, Map<String, String> options) throws SettingsFault {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> places = new HashMap<>();
        SettingKey.all().forEach(key -> texts.put(key.name(), key.standard()));
        if (file != null) {
            for (var entry : SettingsFile.read(file).entrySet()) {
                SettingsFile.Placed value = entry.getValue();
                String place = file + ":" + value.line();
                texts.put(entry.getKey(), checked(entry.getKey(), value.text(), place));
                places.put(entry.getKey(), place);
            }
            fromFolderOf(file, texts);
        }
        for (var entry : options.entrySet()) {
            texts.put(entry.getKey(), checked(entry.getKey(), entry.getValue(), "option"));
            places.put(entry.getKey(), "option");
        }
        return new SettingTexts(texts, places);
    }

    private static String checked(String name, String text, String where) throws SettingsFault {
        SettingKey key = SettingKey.named(name)
                .orElseThrow(() -> new SettingsFault(where + ": there is no key \"" + name + "\""));
        String fault = key.kind().fault(text);
        if (!fault.isEmpty()) {
            throw new SettingsFault(where + ": \"" + name + "\" " + fault);
        }
        return text;
    }

    private static void fromFolderOf(Path file, Map<String, String> texts) throws SettingsFault {
        Path folder = file.toAbsolutePath().getParent();
        for (SettingKey key : SettingKey.all()) {
            if (key.kind() == SettingKind.PATH && !texts.get(key.name()).isEmpty()) {
                try {
                    texts.put(key.name(), folder.resolve(texts.get(key.name())).toString());
                } catch (InvalidPathException e) {
                    throw new SettingsFault("\"" + key.name() + "\" is no name of a file on this machine");
                }
            }
        }
    }

    /** @param spared keys that this machine does not need, although others do */
    void demandNeeded(List<String> spared) throws SettingsFault {
        for (SettingKey key : SettingKey.all()) {
            if (key.needed() && !spared.contains(key.name()) && text(key.name()).isEmpty()) {
                throw new SettingsFault("\"" + key.name() + "\" is missing from the settings");
            }
        }
    }

    /**
     * A fault of values that are right by themselves, told where the first of these keys stands.
     *
     * @param names the keys of these values, the likeliest to be wrong first; one at least is not built in
     */
    SettingsFault fault(String why, String... names) {
        String name = Stream.of(names).filter(places::containsKey).findFirst().orElse(names[0]);
        return new SettingsFault(places.getOrDefault(name, "built in") + ": \"" + name + "\" " + why);
    }

    String text(String name) {
        return texts.get(name);
    }

    Path path(String name) {
        return Path.of(text(name));
    }

    int count(String name) {
        return Integer.parseInt(text(name));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    Duration duration(String name) {
        String text = text(name);
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        long amount = Long.parseLong(text.substring(0, digits));
        return switch (text.substring(digits)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    Map<String, String> all() {
        return Map.copyOf(texts);
    }
}
