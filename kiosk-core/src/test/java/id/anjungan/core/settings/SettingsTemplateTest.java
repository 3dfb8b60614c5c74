// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTemplateTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("adm.yaml");
    }

    @Test
    void asItIsInstalledItSaysWhereToBegin() throws IOException {
        Files.writeString(file, SettingsTemplate.text());
        int line = Files.readAllLines(file).indexOf("  anchor:") + 1;
        assertThat(line).isPositive();
        assertThatThrownBy(() -> KioskSettings.read(file, Map.of()))
                .isInstanceOf(SettingsFault.class)
                .hasMessage(file + ":" + line + ": \"card.anchor\" needs a value");
    }

    @Test
    void withoutItsMarksItSetsWhatIsBuiltIn() throws Exception {
        String unmarked = SettingsTemplate.text()
                .lines()
                .map(line -> line.matches("  [a-z-]+:") ? line + " \"https://x\"" : line)
                .map(line -> line.matches("#( {2})?[a-z-]+:.*") ? line.substring(1) : line)
                // Where nothing is built in, somebody will write something.
                .map(line -> line.replace(": \"\"", ": \"x\""))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, unmarked);
        Map<String, SettingsFile.Placed> read = SettingsFile.read(file);
        for (SettingKey key : SettingKey.all()) {
            if (!key.needed() && !key.standard().isEmpty()) {
                assertThat(read.get(key.name()).text()).as(key.name()).isEqualTo(key.standard());
            }
        }
    }

    @Test
    void everySentenceStandsInIt() {
        assertThat(SettingsTemplate.text())
                .contains(SettingKey.all().stream().map(SettingKey::meaning).toList());
    }
}
