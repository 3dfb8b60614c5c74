// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Aid;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A07 and A08: letters of 4.8 mm or 0.7 degrees, upright and without serifs, running lines 1.4 apart. */
final class Letters implements Check {
    private static final double CAPITAL_OF_LATO = 0.7165;
    /** Lato's own height of a line. */
    private static final double LINE_OF_LATO = 1.2;

    private static final double CAPITAL = 4.8;
    private static final double DEGREES = 0.7;
    private static final double DISTANCE = 600;
    private static final double APART = 1.4;
    private static final Set<String> RUNNING = Set.of("lead", "body", "small");

    @Override
    public Stream<String> complaints(Standing screen) {
        double capital =
                screen.mode().has(Aid.LARGE_TEXT) ? 2 * DISTANCE * Math.tan(Math.toRadians(DEGREES / 2)) : CAPITAL;
        return screen.labels().stream().flatMap(label -> ofLabel(screen, label, capital));
    }

    private static Stream<String> ofLabel(Standing screen, Label label, double capital) {
        Text letters = Standing.letters(label);
        Font font = letters.getFont();
        Stream.Builder<String> complaints = Stream.builder();
        if (font.getSize() * CAPITAL_OF_LATO / screen.mode().panel().scale() < capital - 0.05) {
            complaints.add("writes too small: " + label.getText());
        }
        if (!font.getFamily().startsWith("Lato") || font.getStyle().contains("Italic")) {
            complaints.add("writes in " + font.getName() + ": " + label.getText());
        }
        boolean running = label.getStyleClass().stream().anyMatch(RUNNING::contains);
        if (running && LINE_OF_LATO + letters.getLineSpacing() / font.getSize() < APART) {
            complaints.add("sets its lines too close: " + label.getText());
        }
        return complaints.build();
    }
}
