// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.ui.drawing.Icon;
import id.anjungan.ui.style.Colours;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderStroke;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;

/** A04 and A05: words 7 to 1 on their ground in every theme, signs and the edges of what is pressed 3 to 1. */
final class Contrast implements Check {
    private static final double WORDS = 7;
    private static final double EDGES = 3;

    @Override
    public Stream<String> complaints(Standing screen) {
        Stream<String> words = screen.labels().stream()
                .filter(label -> contrast(Standing.letters(label).getFill(), Standing.ground(label)) < WORDS)
                .map(label -> "lacks contrast: " + label.getText());
        Stream<String> signs = screen.of(Icon.class).stream()
                .filter(icon -> icon.getWidth() > 0 && !stands(icon))
                .map(icon -> "has a sign that is hardly seen");
        Stream<String> edges = screen.buttons().stream()
                .filter(button -> button.getBorder() != null && !isSeen(button))
                .map(button -> button.getId() + " has an edge that is hardly seen");
        return Stream.of(words, signs, edges).flatMap(all -> all);
    }

    private static boolean stands(Icon icon) {
        return icon.lookupAll("*").stream()
                .filter(Shape.class::isInstance)
                .map(Shape.class::cast)
                .filter(shape -> shape.getStroke() instanceof Color stroke && stroke.getOpacity() > 0)
                .allMatch(shape -> contrast(shape.getStroke(), Standing.ground(icon)) >= EDGES);
    }

    private static boolean isSeen(Button button) {
        Color beside = Standing.ground(button);
        return button.getBorder().getStrokes().stream()
                .map(BorderStroke::getTopStroke)
                .filter(stroke -> stroke instanceof Color colour && colour.getOpacity() > 0)
                .allMatch(stroke -> contrast(stroke, beside) >= EDGES);
    }

    private static double contrast(Paint paint, Color ground) {
        return Colours.contrast((Color) paint, ground);
    }
}
