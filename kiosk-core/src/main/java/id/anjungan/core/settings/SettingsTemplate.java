// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings file of a machine that nobody has set up yet: every key with its sentence, its built-in value commented
 * out, and those without which the kiosk cannot start left empty, which the reader complains of with the line. Made
 * from the keys that are read, so that the two cannot differ.
 */
public final class SettingsTemplate {
    private static final String HEAD = """
            # Pengaturan mesin ADM. Penjelasan: /opt/adm/share/pengaturan.md
            # Baris yang diawali "#" menunjukkan nilai bawaan; hapus tandanya untuk mengubah nilai.
            # Yang tanpa nilai wajib diisi. Jalur relatif dihitung dari folder berkas ini.
            # Periksa: adm settings check
            """;

    private SettingsTemplate() {}

    /** The file, in YAML. */
    public static String text() {
        Map<String, List<SettingKey>> groups = new LinkedHashMap<>();
        for (SettingKey key : SettingKey.all()) {
            groups.computeIfAbsent(group(key), name -> new ArrayList<>()).add(key);
        }
        StringBuilder text = new StringBuilder(HEAD);
        groups.forEach((name, keys) -> {
            // A group whose keys are all commented out would be a key without a value.
            String mark = keys.stream().anyMatch(SettingKey::needed) ? "" : "#";
            text.append('\n').append(mark).append(name).append(":\n");
            keys.forEach(key -> entry(text, key));
        });
        return text.toString();
    }

    private static void entry(StringBuilder text, SettingKey key) {
        String name = key.name().substring(group(key).length() + 1);
        text.append("  # ").append(key.meaning()).append('\n');
        text.append("  # (").append(key.kind().title()).append(")\n");
        if (key.needed()) {
            text.append("  ").append(name).append(":\n");
        } else {
            text.append("#  ").append(name).append(": ").append(quoted(key)).append('\n');
        }
    }

    private static String quoted(SettingKey key) {
        return '"' + key.standard().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String group(SettingKey key) {
        return key.name().substring(0, key.name().indexOf('.'));
    }
}
