// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON Schema and the technician's page say what the program reads; {@code -Dwrite.papers} writes them anew. */
class SettingsPapersTest {
    private static final Path SCHEMA = Path.of("src/main/resources/id/anjungan/core/settings/settings.schema.json");
    private static final Path PAGE = Path.of("../docs/pengaturan.md");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSchemaIsOfTheKeysThatAreRead() throws IOException {
        holds(SCHEMA, schema());
    }

    @Test
    void thePageIsOfTheKeysThatAreRead() throws IOException {
        holds(PAGE, page());
    }

    private static void holds(Path file, String text) throws IOException {
        if (System.getProperty("write.papers") != null) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    private static String schema() throws JsonProcessingException {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$comment", "SPDX-FileCopyrightText: The ADM contributors; SPDX-License-Identifier: Apache-2.0");
        root.put("title", "Settings of one ADM kiosk");
        root.put("type", "object").put("additionalProperties", false);
        ObjectNode groups = root.putObject("properties");
        for (SettingKey key : SettingKey.all()) {
            String[] parts = key.name().split("\\.", 2);
            ObjectNode group = groups.withObjectProperty(parts[0]);
            group.put("type", "object").put("additionalProperties", false);
            ObjectNode value = group.withObjectProperty("properties").putObject(parts[1]);
            value.put("description", key.meaning());
            value.putArray("type").add("string").add("number").add("boolean");
            value.put("pattern", key.kind().schema());
            if (!key.standard().isEmpty()) {
                value.put("default", key.standard());
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                <!-- SPDX-FileCopyrightText: The ADM contributors -->
                <!-- SPDX-License-Identifier: Apache-2.0 -->
                # Pengaturan mesin

                Satu berkas YAML dengan kunci bertingkat (`printer: {url: "ipp://…"}`). Yang berlaku: nilai bawaan,
                lalu berkas, lalu opsi baris perintah. Kunci yang tidak dikenal dan nilai yang salah ditolak dengan
                nama berkas dan barisnya. Jalur relatif dihitung dari folder berkas itu. JSON Schema:
                `settings.schema.json` di dalam `kiosk-core`.
                """);
        table(page, "Mesin, layar, dan waktu", SettingKey.MACHINE);
        table(page, "Perangkat", SettingKey.DEVICES);
        table(page, "Letak alat, untuk suara", SettingKey.PLACES);
        table(page, "Pusat dan kepercayaan", SettingKey.CENTRE);
        return page.toString();
    }

    private static void table(StringBuilder page, String title, List<SettingKey> keys) {
        page.append("\n## ").append(title).append("\n\n| Kunci | Isi | Bawaan | Arti |\n|---|---|---|---|\n");
        for (SettingKey key : keys) {
            String standard = key.needed() ? "wajib diisi" : "`" + key.standard() + "`";
            page.append("| `" + key.name() + "` | " + key.kind().title() + " | " + standard + " | " + key.meaning()
                    + " |\n");
        }
    }
}
