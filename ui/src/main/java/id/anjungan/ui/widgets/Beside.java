// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Signs beside words: the signs keep their width, the words take what is left. It measures the height of the words at
 * exactly the width that they get, which a plain box does not where lines are about to turn.
 */
final class Beside extends HBox {
    private final Node words;

    /** @param words one of the parts */
    Beside(Node words, Node... parts) {
        super(parts);
        this.words = words;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return others() + Math.ceil(words.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return others() + Math.ceil(words.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return down(words.minHeight(left(width)), part -> part.minHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return down(words.prefHeight(left(width)), part -> part.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double inside = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (Node part : getManagedChildren()) {
            double wide = part == words ? left(getWidth()) : Math.ceil(part.prefWidth(-1));
            double high = Math.min(inside, part == words ? part.prefHeight(wide) : part.prefHeight(-1));
            boolean top = getAlignment() == Pos.TOP_LEFT;
            part.resizeRelocate(x, snappedTopInset() + (top ? 0 : Math.floor((inside - high) / 2)), wide, high);
            x += wide + getSpacing();
        }
    }

    private double left(double width) {
        return width < 0 ? width : Math.max(0, Math.floor(width - others()));
    }

    /** Everything but the words, across. */
    private double others() {
        double all =
                snappedLeftInset() + snappedRightInset() + (getManagedChildren().size() - 1) * getSpacing();
        for (Node part : getManagedChildren()) {
            all += part == words ? 0 : Math.ceil(part.prefWidth(-1));
        }
        return all;
    }

    private double down(double wordsHigh, ToDoubleFunction<Node> measure) {
        double signs = getManagedChildren().stream()
                .filter(part -> part != words)
                .mapToDouble(measure)
                .max()
                .orElse(0);
        return snappedTopInset() + Math.ceil(Math.max(signs, wordsHigh)) + snappedBottomInset();
    }
}
