// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskSettingsTest {
    private static final String WHOLE = """
            # a machine
            kiosk: {id: ADM-0042, data: data}
            card: {anchor: csca.pem}
            finger:
              port: /dev/ttyUSB0
              pause: 20m
            printer: {url: "ipp://127.0.0.1:8631/ipp/print"}
            office:
              url: https://pusat.example:8443/
              anchor: anchor.pem
              keystore: kiosk.p12
              password-file: /etc/adm/password
            """;

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("adm.yaml"), text);
    }

    @Test
    void theFileStandsOverWhatIsBuiltInAndOptionsOverTheFile() throws Exception {
        KioskSettings settings = KioskSettings.read(file(WHOLE), Map.of("finger.tries", "3", "kiosk.id", "ADM-7"));
        assertThat(settings.machine().id()).isEqualTo("ADM-7");
        assertThat(settings.machine().data()).isEqualTo(folder.resolve("data"));
        assertThat(settings.finger()).isEqualTo(new KioskSettings.Finger(40, 3, Duration.ofMinutes(20)));
        assertThat(settings.office().passwordFile()).isEqualTo(Path.of("/etc/adm/password"));
        assertThat(settings.idle().warning()).isEqualTo(Duration.ofSeconds(45));
        assertThat(settings.devices().texts())
                .containsEntry("card.source", "pcsc")
                .containsEntry("finger.port", "/dev/ttyUSB0")
                .containsEntry("card.anchor", folder.resolve("csca.pem").toString())
                .doesNotContainKey("office.url");
    }

    @Test
    void aThirtyTwoInchPanelHasTwoPointSevenPixelsAMillimetre() throws Exception {
        Map<String, String> panel = Map.of("screen.panel-inches", "32");
        double pixels = KioskSettings.read(file(WHOLE), panel).screen().pixelsPerMillimetre();
        assertThat(pixels).isBetween(2.70, 2.72);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            prnter: {url: x}                 | 1 | there is no key "prnter"
            kiosk:\\n  nama: x                | 2 | there is no key "kiosk.nama"
            finger: {pause: soon}            | 1 | "finger.pause" is not a duration
            screen:\\n\\n  size: big           | 3 | "screen.size" is not a size
            kiosk: ADM-1                     | 1 | "kiosk" needs keys below it
            kiosk: {id: {a: b}}              | 1 | "kiosk.id" needs a value
            kiosk: {id: }                    | 1 | "kiosk.id" needs a value
            kiosk: {id: [a]}                 | 1 | "kiosk.id" needs a value
            kiosk: {id: a}\\nkiosk: {id: b}   | 2 | Duplicate field
            - a                              | 1 | settings are keys with values
            kiosk: {id: a                    | 1 | expected
            printer: {url: http://x/}        | 1 | "printer.url" is not an address
            screen:\\n  panel-inches: 15.5     | 2 | "screen.panel-inches" is too small
            screen:\\n  panel-inches: 0        | 2 | "screen.panel-inches" is too small
            screen:\\n\\n  size: 700x1920       | 3 | "screen.size" is too small
            screen: {size: 1920x1080,\\n  low-reach: true} | 2 | "screen.low-reach" needs an upright panel
            """)
    void whatIsWrongIsNamedWithFileAndLine(String text, int line, String why) throws Exception {
        Path file = file(text.replace("\\n", "\n"));
        assertThatThrownBy(() -> KioskSettings.read(file, Map.of()))
                .isInstanceOf(SettingsFault.class)
                .hasMessageStartingWith(file + ":" + line + ": ")
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({"1080x1920, 15.6", "1920x1080, 15.6", "768x1366, 15.6", "1280x1024, 19", "2160x3840, 32"})
    void aPanelOnWhichEverythingHasItsPlaceIsTaken(String size, String inches) throws Exception {
        Map<String, String> panel = Map.of("screen.size", size, "screen.panel-inches", inches);
        assertThat(KioskSettings.read(file(WHOLE), panel).screen().hasRoom()).isTrue();
    }

    @Test
    void aPanelOfAnOptionThatIsTooSmallIsRefusedToo() throws Exception {
        Path file = file(WHOLE);
        assertThatThrownBy(() -> KioskSettings.read(file, Map.of("screen.panel-inches", "10.1")))
                .isInstanceOf(SettingsFault.class)
                .hasMessageStartingWith("option: \"screen.panel-inches\"");
    }

    @Test
    void whatIsNeededAndMissingIsNamed() throws Exception {
        Path file = file(WHOLE.replace("keystore: kiosk.p12", ""));
        assertThatThrownBy(() -> KioskSettings.read(file, Map.of()))
                .isInstanceOf(SettingsFault.class)
                .hasMessageContaining("office.keystore");
        assertThat(KioskSettings.dataFolder(file, Map.of())).isEqualTo(folder.resolve("data"));
    }

    @Test
    void alteredFilesAreReadOrRefusedInWordsButNothingElse() throws Exception {
        Random random = new Random(20261120);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder(WHOLE);
            for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, (char) (random.nextInt(6) == 0 ? random.nextInt(0x3000) : 32 + random.nextInt(95)));
            }
            Path file = file(text.toString().replace('\uD800', '?'));
            try {
                assertThat(KioskSettings.read(file, Map.of())).isNotNull();
            } catch (SettingsFault fault) {
                assertThat(fault.getMessage()).isNotBlank().hasSizeLessThan(700);
            }
        }
    }
}
