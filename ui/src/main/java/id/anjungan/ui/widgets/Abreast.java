// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Parts side by side, each as wide and as high as the others, whatever stands in them. */
final class Abreast extends HBox {
    private final int places;

    Abreast(Node... parts) {
        this(parts.length, List.of(parts));
    }

    /** @param places how many places there are; fewer parts leave the last ones empty */
    Abreast(int places, Collection<? extends Node> parts) {
        this.places = places;
        getChildren().addAll(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** So wide that the widest part has its room in each place. */
    @Override
    protected double computeMinWidth(double height) {
        return across(most(part -> Math.ceil(part.minWidth(-1))));
    }

    @Override
    protected double computePrefWidth(double height) {
        return across(most(part -> Math.ceil(part.prefWidth(-1))));
    }

    @Override
    protected double computeMinHeight(double width) {
        return down(most(part -> part.minHeight(width < 0 ? width : place(width))));
    }

    @Override
    protected double computePrefHeight(double width) {
        return down(most(part -> part.prefHeight(width < 0 ? width : place(width))));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return down(most(part -> part.maxHeight(width < 0 ? width : place(width))));
    }

    @Override
    protected void layoutChildren() {
        double wide = place(getWidth());
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (Node part : getManagedChildren()) {
            part.resizeRelocate(x, snappedTopInset(), wide, high);
            x += wide + getSpacing();
        }
    }

    private double place(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return Math.floor((inside - (places - 1) * getSpacing()) / places);
    }

    private double most(ToDoubleFunction<Node> measure) {
        return getManagedChildren().stream().mapToDouble(measure).max().orElse(0);
    }

    private double across(double one) {
        return snappedLeftInset() + places * one + (places - 1) * getSpacing() + snappedRightInset();
    }

    private double down(double content) {
        return snappedTopInset() + Math.ceil(content) + snappedBottomInset();
    }
}
