// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.disc;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;

/** The machine at work: the kawung whose petals fill in turn, around the document that is being seen to. */
public final class WorkPicture extends Drawing {
    private final SVGPath[] petals = new SVGPath[4];

    public WorkPicture() {
        super(220, 164);
        for (int i = 0; i < petals.length; i++) {
            petals[i] = draw(
                    Sketch.path("M110,74 C88,64 80,46 83,24 C86,14 94,10 110,10 C126,10 134,14 137,24"
                            + " C140,46 132,64 110,74 z"),
                    "d-petal-empty",
                    2.4);
            petals[i].getTransforms().add(new Rotate(45 + 90.0 * i, 110, 82));
        }
        draw(disc(110, 82, 25), "d-paper", OUTLINE);
        Group sheet = add(Sketch.sheet(24, 32));
        sheet.setTranslateX(98);
        sheet.setTranslateY(66);
        step(0);
    }

    @Override
    public void step(int step) {
        int now = Math.floorMod(step / 2, petals.length);
        for (int i = 0; i < petals.length; i++) {
            petals[i].getStyleClass().setAll(i == now ? "d-petal-full" : "d-petal-empty");
        }
    }
}
