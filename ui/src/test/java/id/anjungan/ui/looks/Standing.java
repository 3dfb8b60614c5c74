// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** A screen as it stands on a panel, laid out, with everything on it that is visible. */
record Standing(Parent root, Mode mode, Stage stage, List<Node> nodes) {
    /** What is laid out to whole pixels may be this much off. */
    static final double PIXEL = 1;

    static Standing of(Parent root, Mode mode, Stage stage) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return new Standing(root, mode, stage, nodes);
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    <T extends Node> List<T> of(Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Button> buttons() {
        return of(Button.class);
    }

    List<Label> labels() {
        return of(Label.class).stream()
                .filter(label -> !label.getText().isEmpty())
                .toList();
    }

    /** All sentences, in the order in which they stand. */
    Stream<String> words() {
        return labels().stream().map(Label::getText);
    }

    long count(String style) {
        return nodes.stream()
                .filter(node -> node.getStyleClass().contains(style))
                .count();
    }

    double mm(double millimetres) {
        return mode.panel().mm(millimetres);
    }

    Bounds room() {
        return new BoundingBox(
                -PIXEL, -PIXEL, mode.panel().width() + 2 * PIXEL, mode.panel().height() + 2 * PIXEL);
    }

    /** Where a press counts. */
    static Bounds area(Button button) {
        return button.localToScene(button.getLayoutBounds());
    }

    /** Where something is drawn. */
    static Bounds place(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /** The letters of a label. */
    static Text letters(Label label) {
        return (Text) label.lookup(".text");
    }

    /** The colour that a node stands on. */
    static Color ground(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            Background background = up instanceof Region region ? region.getBackground() : null;
            if (background != null && !background.getFills().isEmpty()) {
                Color fill = (Color) background.getFills().get(0).getFill();
                if (fill.getOpacity() == 1) {
                    return fill;
                }
            }
        }
        return Color.WHITE;
    }

    static boolean inside(Node ancestor, Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }
}
