// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;

/** A03: nothing is done by dragging, by holding, by several fingers, or by being over it. */
final class Gestures implements Check {
    @Override
    public Stream<String> complaints(Standing screen) {
        return screen.nodes().stream()
                .filter(Gestures::listens)
                .map(node -> "asks for more than a tap: " + node.getTypeSelector() + " " + node.getId());
    }

    private static boolean listens(Node node) {
        boolean tip =
                node instanceof Control control && (control.getTooltip() != null || control.getContextMenu() != null);
        return tip
                || Stream.<Function<Node, Object>>of(
                                Node::getOnMouseDragged,
                                Node::getOnDragDetected,
                                Node::getOnDragOver,
                                Node::getOnMouseEntered,
                                Node::getOnMouseExited,
                                Node::getOnMouseMoved,
                                Node::getOnContextMenuRequested,
                                Node::getOnScroll,
                                Node::getOnZoom,
                                Node::getOnRotate,
                                Node::getOnSwipeLeft,
                                Node::getOnSwipeRight,
                                Node::getOnTouchMoved,
                                Node::getOnTouchStationary)
                        .anyMatch(handler -> handler.apply(node) != null);
    }
}
