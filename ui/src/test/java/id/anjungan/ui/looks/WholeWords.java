// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** A09: no word is cut off, broken in two, squeezed out of its ground or off the panel; nothing scrolls. */
final class WholeWords implements Check {
    @Override
    public Stream<String> complaints(Standing screen) {
        Stream<String> scrolling = screen.nodes().stream()
                .filter(node -> node instanceof ScrollBar || node instanceof ScrollPane)
                .map(node -> "scrolls");
        return Stream.concat(scrolling, screen.labels().stream().flatMap(label -> ofLabel(screen, label)));
    }

    private static Stream<String> ofLabel(Standing screen, Label label) {
        Text letters = Standing.letters(label);
        String words = label.getText();
        if (!letters.getText().replace("\n", "").equals(words)) {
            return Stream.of("cuts off: " + words);
        }
        if (breaks(label, letters)) {
            return Stream.of("breaks a word: " + words);
        }
        // What is drawn may reach further: the blank at which a line turns.
        Bounds place = letters.localToScene(letters.getLayoutBounds());
        if (!screen.room().contains(place)) {
            return Stream.of("has no room for: " + words);
        }
        for (Node up = label.getParent(); up != null && up != screen.root(); up = up.getParent()) {
            Bounds ground = up.localToScene(up.getLayoutBounds());
            boolean holds = place.getMinY() >= ground.getMinY() - slack(letters)
                    && place.getMaxY() <= ground.getMaxY() + slack(letters)
                    && place.getMinX() >= ground.getMinX() - 2
                    && place.getMaxX() <= ground.getMaxX() + 2;
            if (!holds) {
                return Stream.of("squeezes: " + words);
            }
        }
        return Stream.of();
    }

    /** A line's box is higher than its letters; so much of it may hang over. */
    private static double slack(Text letters) {
        return Standing.PIXEL + 0.02 * letters.getFont().getSize();
    }

    private static boolean breaks(Label label, Text letters) {
        double room = label.getWidth()
                - label.getInsets().getLeft()
                - label.getInsets().getRight();
        Text probe = new Text();
        probe.setFont(letters.getFont());
        return Stream.of(label.getText().split("[ \n]+")).anyMatch(word -> {
            probe.setText(word);
            return probe.getLayoutBounds().getWidth() > room + Standing.PIXEL;
        });
    }
}
