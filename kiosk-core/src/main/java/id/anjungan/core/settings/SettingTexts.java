// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The checked texts of all keys, turned into what the program works with. */
final class SettingTexts {
    private final Map<String, String> texts;

    private SettingTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Built-in values, then the file, then the options.
     *
     * @param file null when there is none; relative paths in it are meant from its folder
     */
    static SettingTexts of(Path file, Map<String, String> options) throws SettingsFault {
        Map<String, String> texts = new TreeMap<>();
        SettingKey.all().forEach(key -> texts.put(key.name(), key.standard()));
        if (file != null) {
            for (var entry : SettingsFile.read(file).entrySet()) {
                SettingsFile.Placed value = entry.getValue();
                texts.put(entry.getKey(), checked(entry.getKey(), value.text(), file + ":" + value.line()));
            }
            fromFolderOf(file, texts);
        }
        for (var entry : options.entrySet()) {
            texts.put(entry.getKey(), checked(entry.getKey(), entry.getValue(), "option"));
        }
        return new SettingTexts(texts);
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
