// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PanelSizeTest {
    @Test
    void pixelsOfAMillimetreFollowFromTheDiagonal() {
        assertThat(PanelSize.portrait().scale()).isCloseTo(4.034, within(0.001));
        assertThat(PanelSize.portrait().mm(20)).isCloseTo(80.7, within(0.1));
    }

    @Test
    void aPanelThatDoesNotFitTheScreenShrinksInProportion() {
        PanelSize smaller = PanelSize.portrait().within(1920, 960);
        assertThat(smaller).isEqualTo(new PanelSize(540, 960, 21.5));
        assertThat(smaller.scale()).isCloseTo(PanelSize.portrait().scale() / 2, within(0.001));
    }

    @Test
    void aPanelThatFitsStaysAsItIs() {
        assertThat(PanelSize.portrait().within(1080, 1920)).isEqualTo(PanelSize.portrait());
    }

    @Test
    void aPanelWithoutADiagonalIsRefused() {
        assertThatThrownBy(() -> new PanelSize(1080, 1920, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
