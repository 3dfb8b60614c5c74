// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast is computed from the palette, in both themes. */
class PaletteTest {
    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "ink, toska-soft",
        "ink, kunyit-soft",
        "ink, bata-soft",
        "ink-soft, paper",
        "ink-soft, card",
        "ink-soft, toska-soft",
        "on-toska, toska",
        "on-deep, toska-deep",
        "on-deep-soft, toska-deep"
    })
    void textStandsOutSevenfold(String text, String ground) {
        assertThat(contrast(false, text, ground)).isGreaterThanOrEqualTo(7);
        assertThat(contrast(true, text, ground)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "line, paper", "line, card", "toska, paper", "toska, card", "toska, toska-soft",
        "kunyit-edge, paper", "kunyit-edge, kunyit-soft", "bata, bata-soft", "kunyit, toska-deep", "focus, paper",
        "focus, card", "focus, toska-soft"
    })
    void outlinesAndSignsStandOutThreefold(String sign, String ground) {
        assertThat(contrast(false, sign, ground)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(true, sign, ground)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(boolean theme, String one, String other) {
        Map<String, Color> colours = Colours.of(theme);
        assertThat(colours).containsKeys(one, other);
        return Colours.contrast(colours.get(one), colours.get(other));
    }
}
