// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A38: nothing is off the panel, and no words or pictures lie over each other, whichever way the panel stands. */
final class Apart implements Check {
    private static final double TOUCHING = 1.5;

    @Override
    public Stream<String> complaints(Standing screen) {
        List<Node> parts = screen.nodes().stream()
                .filter(node -> node instanceof Label label && !label.getText().isEmpty() || isPicture(node))
                .toList();
        Stream<String> off = parts.stream()
                .filter(part -> !screen.room().contains(part.localToScene(part.getLayoutBounds())))
                .map(part -> "is off the panel: " + name(part));
        return Stream.concat(
                off,
                IntStream.range(0, parts.size())
                        .boxed()
                        .flatMap(i -> parts.subList(0, i).stream()
                                .filter(other -> over(parts.get(i), other))
                                .map(other -> name(parts.get(i)) + " lies over " + name(other))));
    }

    private static boolean isPicture(Node node) {
        return node.getStyleClass().contains("picture");
    }

    private static boolean over(Node one, Node other) {
        if (Standing.inside(one, other) || Standing.inside(other, one)) {
            return false;
        }
        Bounds a = one.localToScene(one.getLayoutBounds());
        Bounds b = other.localToScene(other.getLayoutBounds());
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > TOUCHING
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > TOUCHING;
    }

    private static String name(Node part) {
        return part instanceof Label label
                ? "“" + label.getText() + "”"
                : part.getClass().getSimpleName();
    }
}
