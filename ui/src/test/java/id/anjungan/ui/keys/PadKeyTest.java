// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys mean what their page says, and one thing only. */
class PadKeyTest {
    private static final Path PAGE = Path.of(System.getProperty("adm.top", ".."), "docs", "perangkat", "tombol.md");
    private static final EventType<KeyEvent> DOWN = KeyEvent.KEY_PRESSED;

    @Test
    void thePageIsOfTheTable() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| `.*` \\| `[A-Z]+` \\|.*"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[1].strip() + " " + cells[2].strip() + " " + cells[3].strip())
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(PadKey.values())
                        .map(key -> "`" + key.label() + "` `" + key.moving() + "` `" + key.typing() + "`")
                        .toList());
    }

    @Test
    void noKeyThatAPadSendsMeansTwoThings() {
        for (KeyCode code : KeyCode.values()) {
            long keys =
                    Stream.of(PadKey.values()).filter(key -> key.isSentAs(code)).count();
            assertThat(keys).as(code.name()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT8, true, STAR",
        "DIGIT8, false, EIGHT",
        "NUMPAD8, false, EIGHT",
        "MULTIPLY, false, STAR",
        "ASTERISK, true, STAR",
        "DIGIT3, true, HASH",
        "NUMBER_SIGN, true, HASH",
        "DIVIDE, false, HASH",
        "TAB, true, BACK_TAB",
        "TAB, false, TAB",
        "ENTER, false, ENTER",
        "KP_UP, false, EIGHT",
        "UP, false, ARROW_UP"
    })
    void whatPadsSendIsKnown(KeyCode code, boolean shift, PadKey key) {
        assertThat(PadKey.of(new KeyEvent(DOWN, "", "", code, shift, false, false, false)))
                .contains(key);
    }

    @Test
    void withControlAltOrSuperItIsNoKeyOfAPad() {
        assertThat(PadKey.of(new KeyEvent(DOWN, "", "", KeyCode.DIGIT5, false, true, false, false)))
                .isEmpty();
        assertThat(PadKey.of(new KeyEvent(DOWN, "", "", KeyCode.F1, false, false, true, false)))
                .isEmpty();
        assertThat(PadKey.of(new KeyEvent(DOWN, "", "", KeyCode.ENTER, false, false, false, true)))
                .isEmpty();
        assertThat(PadKey.of(new KeyEvent(DOWN, "a", "", KeyCode.A, false, false, false, false)))
                .isEmpty();
    }
}
