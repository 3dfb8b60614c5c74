// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Aid;
import java.util.stream.Stream;

/** A11, the screen's part: with low reach everything that is pressed stands in the lower 60 % of an upright panel. */
final class Reach implements Check {
    static final double REACHED = 0.6;

    @Override
    public Stream<String> complaints(Standing screen) {
        if (!screen.mode().has(Aid.LOW_REACH) || !screen.mode().panel().isPortrait()) {
            return Stream.of();
        }
        double line = screen.mode().panel().height() * (1 - REACHED) - Standing.PIXEL;
        return screen.buttons().stream()
                .filter(button -> Standing.area(button).getMinY() < line)
                .map(button -> button.getId() + " is out of low reach");
    }
}
