// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.ui.drawing.Icon;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;

/** A06: whatever a colour says is said by a shape too: a sign in a hint, a tick, dashes, an edge. */
final class WithoutColour implements Check {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    @Override
    public Stream<String> complaints(Standing screen) {
        Stream<String> hints = screen.nodes().stream()
                .filter(node -> has(node, "panel-hint") || has(node, "panel-trouble"))
                .filter(node -> node.lookup(".icon") == null)
                .map(node -> "tells a hint from a trouble by its colour alone");
        Stream<String> dots = screen.nodes().stream()
                .filter(node ->
                        has(node, "trail-dot") && node.getPseudoClassStates().contains(DONE))
                .filter(node ->
                        ((Region) node).getChildrenUnmodifiable().stream().noneMatch(Icon.class::isInstance))
                .map(node -> "shows a step that is done by its colour alone");
        Stream<String> off = screen.buttons().stream()
                .filter(button -> button.isDisabled() && !isDashed(button))
                .map(button -> button.getId() + " is off by its colour alone");
        Stream<String> on = screen.buttons().stream()
                .filter(button -> button.getPseudoClassStates().contains(ON) && button.getBorder() == null)
                .map(button -> button.getId() + " is on by its colour alone");
        return Stream.of(hints, dots, off, on).flatMap(all -> all);
    }

    private static boolean has(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    private static boolean isDashed(Button button) {
        return button.getBorder() != null
                && button.getBorder().getStrokes().stream()
                        .noneMatch(stroke -> stroke.getTopStyle().equals(BorderStrokeStyle.SOLID)
                                || stroke.getTopStyle().getDashArray().isEmpty());
    }
}
