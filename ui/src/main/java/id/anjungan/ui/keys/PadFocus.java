// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

import id.anjungan.ui.widgets.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/**
 * The control that the keys act on. It is remembered by its id, so that it stays when the same screen is drawn afresh,
 * and moves to the nearest in a direction, or on in reading order where there is none; so nothing is out of its reach.
 * On the JavaFX thread only.
 */
final class PadFocus {
    /** Controls in a row overlap by a hair. */
    private static final double HAIR = 2;
    /** Straight ahead beats near but aside. */
    private static final double ASIDE = 3;

    private final Frame frame;
    private String id = "";

    PadFocus(Frame frame) {
        this.frame = frame;
    }

    /** The control that has the focus, if it can be pressed now. */
    Optional<Button> here() {
        return controls().stream().filter(button -> id.equals(button.getId())).findFirst();
    }

    void to(Button control) {
        id = control.getId();
    }

    /** Stays where it is as far as that is still there, else begins anew. */
    void keep() {
        if (here().isEmpty()) {
            begin();
        }
    }

    /** To the main action, or to the first thing to choose. */
    void begin() {
        List<Button> controls = controls();
        id = with("main-button", controls)
                .or(() -> with("choice", controls))
                .or(() -> controls.stream()
                        .filter(button -> !button.getStyleClass().contains("key"))
                        .findFirst())
                .map(Node::getId)
                .orElse("");
    }

    private static Optional<Button> with(String style, List<Button> controls) {
        return controls.stream()
                .filter(button -> button.getStyleClass().contains(style))
                .findFirst();
    }

    void move(Deed way) {
        Optional<Button> from = here();
        if (from.isEmpty()) {
            begin();
            return;
        }
        List<Button> controls = controls();
        boolean along = way == Deed.NEXT || way == Deed.PREVIOUS;
        to((along ? Optional.<Button>empty() : nearest(from.get(), way, controls))
                .orElseGet(() -> inOrder(from.get(), way, controls)));
    }

    private static Button inOrder(Button from, Deed way, List<Button> controls) {
        boolean on = way == Deed.NEXT || way == Deed.DOWN || way == Deed.RIGHT;
        int count = controls.size();
        return controls.get((controls.indexOf(from) + (on ? 1 : count - 1)) % count);
    }

    private static Optional<Button> nearest(Button from, Deed way, List<Button> controls) {
        Bounds here = place(from);
        return controls.stream()
                .filter(button -> ahead(here, place(button), way) >= -HAIR && button != from)
                .min(Comparator.comparingDouble(button -> far(here, place(button), way)));
    }

    private static double far(Bounds here, Bounds there, Deed way) {
        boolean upright = way == Deed.UP || way == Deed.DOWN;
        double aside = upright
                ? gap(here.getMinX(), here.getMaxX(), there.getMinX(), there.getMaxX())
                : gap(here.getMinY(), here.getMaxY(), there.getMinY(), there.getMaxY());
        double offset = upright
                ? Math.abs(here.getCenterX() - there.getCenterX())
                : Math.abs(here.getCenterY() - there.getCenterY());
        return ahead(here, there, way) + ASIDE * aside + offset / 10;
    }

    /** Pixels between the edge that looks that way and the control there; negative where it lies not ahead. */
    private static double ahead(Bounds here, Bounds there, Deed way) {
        return switch (way) {
            case UP -> here.getMinY() - there.getMaxY();
            case DOWN -> there.getMinY() - here.getMaxY();
            case LEFT -> here.getMinX() - there.getMaxX();
            case RIGHT -> there.getMinX() - here.getMaxX();
            default -> throw new IllegalArgumentException(way.name());
        };
    }

    private static double gap(double least, double most, double otherLeast, double otherMost) {
        return Math.max(0, Math.max(otherLeast - most, least - otherMost));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** What can be pressed now, in reading order: from the roof to the bar. */
    List<Button> controls() {
        List<Button> found = new ArrayList<>();
        for (Node part : new Node[] {frame.getTop(), frame.getCenter(), frame.getRight(), frame.getBottom()}) {
            collect(part, found);
        }
        return found;
    }

    private static void collect(Node node, List<Button> found) {
        if (node == null || !node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Button button) {
            found.add(button);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
