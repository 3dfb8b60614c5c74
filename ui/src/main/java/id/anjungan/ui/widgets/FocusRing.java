// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * The ring around the control that the keys act on. It lies over the screen, outside the control and within the gap to
 * its neighbours, so that nothing moves when it comes.
 */
public final class FocusRing extends Region {
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");
    private static final double OUTSIDE_MM = 1.8;

    private final double outside;
    private Node ringed;

    /** @param scale pixels a millimetre */
    FocusRing(double scale) {
        outside = OUTSIDE_MM * scale;
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setViewOrder(-1);
    }

    /** Stands around a control that is laid out in the same parent's scene. */
    public void around(Button control) {
        mark(control);
        Bounds place = getParent().sceneToLocal(control.localToScene(control.getLayoutBounds()));
        Bounds room = getParent().getLayoutBounds();
        Bounds grown = new BoundingBox(
                Math.max(room.getMinX(), place.getMinX() - outside),
                Math.max(room.getMinY(), place.getMinY() - outside),
                0,
                0);
        resizeRelocate(
                grown.getMinX(),
                grown.getMinY(),
                Math.min(room.getMaxX(), place.getMaxX() + outside) - grown.getMinX(),
                Math.min(room.getMaxY(), place.getMaxY() + outside) - grown.getMinY());
        setVisible(true);
        control.requestFocus();
    }

    public void nowhere() {
        mark(null);
        setVisible(false);
    }

    private void mark(Node now) {
        if (ringed != null) {
            ringed.pseudoClassStateChanged(RINGED, false);
        }
        ringed = now;
        if (now != null) {
            now.pseudoClassStateChanged(RINGED, true);
        }
    }
}
