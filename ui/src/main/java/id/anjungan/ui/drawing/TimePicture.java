// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.disc;
import static id.anjungan.ui.drawing.Sketch.path;

import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;

/** A clock whose hand goes on, in quarters. */
public final class TimePicture extends Drawing {
    private final Rotate turn = new Rotate(0, 110, 82);

    public TimePicture() {
        super(220, 164);
        draw(disc(110, 82, 74), "d-ground", 0);
        draw(disc(110, 82, 58), "d-paper", 3);
        draw(path("M110,30 v7 M162,82 h-7 M110,134 v-7 M58,82 h7"), "d-print", 3);
        draw(path("M110,82 h24"), "d-print", 5);
        SVGPath hand = draw(path("M110,82 v-36"), "d-mark-edge", 5);
        hand.getTransforms().add(turn);
        draw(disc(110, 82, 5), "d-mark", OUTLINE);
    }

    @Override
    public void step(int step) {
        turn.setAngle(30.0 * Math.floorMod(step / 4, 12));
    }
}
