// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The strokes that all pictures are made of. */
final class Sketch {
    /** The outline of large pictures, in units of a picture about 200 across. */
    static final double OUTLINE = 1.6;

    private Sketch() {}

    static <T extends Shape> T styled(T shape, String style, double outline) {
        shape.getStyleClass().add(style);
        shape.setStrokeWidth(outline);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }

    static Rectangle box(double x, double y, double wide, double high) {
        return new Rectangle(x, y, wide, high);
    }

    /** Gives a rectangle corners of a radius. */
    static Rectangle round(double radius, Rectangle box) {
        box.setArcWidth(2 * radius);
        box.setArcHeight(2 * radius);
        return box;
    }

    static Circle disc(double x, double y, double radius) {
        return new Circle(x, y, radius);
    }

    static SVGPath path(String d) {
        SVGPath path = new SVGPath();
        path.setContent(d);
        return path;
    }

    static Group group(Node... parts) {
        return new Group(parts);
    }

    /** Dashes for what is not there. */
    static <T extends Shape> T dashed(T shape) {
        shape.getStrokeDashArray().setAll(5.0, 5.0);
        return shape;
    }

    /** Moves what was drawn about the origin, and makes it so many times as large. */
    static Group placed(Group parts, double x, double y, double times) {
        Group placed = new Group(parts);
        placed.getTransforms().addAll(new Translate(x, y), new Scale(times, times));
        return placed;
    }

    /** An arrow that points down from the origin, 26 units long. */
    static Group arrow() {
        Shape arrow = path("M-6,0 h12 v12 h8 l-14,15 l-14,-15 h8 z");
        return group(styled(arrow, "d-mark", OUTLINE));
    }

    /** A KTP-el, 60 by 38 units, its corner at the origin: the blue card with lines and a portrait. */
    static Group card() {
        return group(
                styled(round(3, box(0, 0, 60, 38)), "d-ktp", 1.1),
                styled(path("M5,6.5 h34"), "d-print", 2.2),
                styled(path("M5,14 h26 M5,20 h30 M5,26 h22 M5,32 h28"), "d-print", 1.3),
                styled(round(1, box(42, 11, 14, 20)), "d-white", 0),
                styled(disc(49, 18.5, 3.6), "d-print-fill", 0),
                styled(path("M43.2,31 c0,-6 2.6,-8 5.8,-8 s5.8,2 5.8,8 z"), "d-print-fill", 0));
    }

    /** A sheet as a document lies face up: heading, two tables of lines. */
    static Group sheet(double wide, double high) {
        double left = wide * 0.12;
        double right = wide * 0.76;
        Group lines = group(
                styled(round(1.2, box(0, 0, wide, high)), "d-paper", OUTLINE),
                styled(path("M" + wide * 0.3 + "," + high * 0.14 + " h" + wide * 0.4), "d-print", 2.2));
        for (double y = 0.28; y < 0.82; y += 0.1) {
            lines.getChildren().add(styled(path("M" + left + "," + high * y + " h" + right), "d-print", 1));
        }
        return lines;
    }
}
