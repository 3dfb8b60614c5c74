// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/**
 * A picture drawn by ourselves in a space of its own, scaled as a whole to whatever room the screen gives it. Colours
 * come from {@code drawing.css}, so that the contrast theme holds in pictures too.
 *
 * <p>Moving pictures move in steps: {@link #step} is told a number that grows a few times a second, and the picture is
 * a pure function of it, so that a screen that is built anew goes on where the old one stood.
 */
public abstract class Drawing extends Region {
    /** The step that tells most where pictures stand still: the hand is there, the sheet half out. */
    public static final int TELLING = 4;

    /** Room beside a picture's space that its strokes may still use, as sleeves that come from the screen's edge do. */
    private static final double BESIDE = 12;

    /** Pixels that no panel has. Boxes ask no further where a height without a width is the greatest number. */
    private static final double FAR = 1e6;

    private final double wide;
    private final double high;
    private final Group group = new Group();
    private final Scale scale = new Scale();

    /** A picture in a space of so many units across and down. */
    protected Drawing(double wide, double high) {
        this.wide = wide;
        this.high = high;
        group.setManaged(false);
        group.getTransforms().add(scale);
        group.setClip(new Rectangle(-BESIDE, 0, wide + 2 * BESIDE, high));
        getChildren().add(group);
        getStyleClass().add("drawing");
        setMouseTransparent(true);
    }

    /** The thing of this machine that it shows, by which the voice knows where it is; empty where it shows none. */
    public String thing() {
        return "";
    }

    /** Whether the picture is another one at another step. */
    public boolean moves() {
        return true;
    }

    /** Shows the picture of a step; pictures that stand still ignore it. */
    public void step(int step) {}

    /** Adds a shape with a style class of {@code drawing.css} and an outline of so many units. */
    protected final <T extends Shape> T draw(T shape, String style, double outline) {
        return add(Sketch.styled(shape, style, outline));
    }

    /** Adds a part that was composed elsewhere. */
    protected final <T extends Node> T add(T node) {
        group.getChildren().add(node);
        return node;
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / wide, getHeight() / high);
        scale.setX(factor);
        scale.setY(factor);
        group.relocate(0, 0);
        group.setLayoutX((getWidth() - wide * factor) / 2);
        group.setLayoutY((getHeight() - high * factor) / 2);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    /** What is higher than its width allows would stand empty above and below it. */
    @Override
    protected double computeMaxHeight(double width) {
        return width < 0 ? FAR : Math.ceil(width * high / wide);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide;
    }

    @Override
    protected double computePrefHeight(double width) {
        return high;
    }
}
