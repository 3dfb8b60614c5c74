// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.path;

import javafx.scene.transform.Rotate;

/** All four petals full, and a tick: the visit is complete. */
public final class DonePicture extends Drawing {
    public DonePicture() {
        super(220, 164);
        for (int i = 0; i < 4; i++) {
            var petal = draw(
                    path("M110,80 C88,68 80,48 83,28 C86,20 94,16 110,16 C126,16 134,20 137,28"
                            + " C140,48 132,68 110,80 z"),
                    "d-toska-fill",
                    0);
            petal.getTransforms().add(new Rotate(45 + 90.0 * i, 110, 82));
        }
        draw(Sketch.disc(110, 82, 27), "d-mark", 2);
        draw(path("M97,83 l9,9 l18,-19"), "d-print", 6);
    }

    @Override
    public boolean moves() {
        return false;
    }
}
