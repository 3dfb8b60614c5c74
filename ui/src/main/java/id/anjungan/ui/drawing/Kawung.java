// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;

/**
 * The mark of the machine: a kawung of four petals, as in batik; one petal for each step of a visit. While the machine
 * works the petals fill in turn.
 */
public final class Kawung extends Drawing {
    private static final int PETALS = 4;
    private static final String PETAL = "M50,46 C34,38 28,22 30,8 C32,3 38,1 50,1 C62,1 68,3 70,8 C72,22 66,38 50,46 z";
    private final SVGPath[] petals = new SVGPath[PETALS];
    private final String full;
    private final String empty;
    private final boolean turning;

    private Kawung(String full, String empty, boolean turning) {
        super(100, 100);
        this.full = full;
        this.empty = empty;
        this.turning = turning;
        for (int i = 0; i < PETALS; i++) {
            petals[i] = draw(Sketch.path(PETAL), full, 3);
            petals[i].getTransforms().add(new Rotate(45 + 90.0 * i, 50, 50));
        }
    }

    /** The mark as it stands on the roof. */
    public static Kawung mark() {
        return new Kawung("d-mark-plain", "d-mark-plain", false);
    }

    /** The mark at work: petals fill in turn, one more at each step. */
    public static Kawung working() {
        Kawung kawung = new Kawung("d-petal-full", "d-petal-empty", true);
        kawung.step(0);
        return kawung;
    }

    @Override
    public void step(int step) {
        if (!turning) {
            return;
        }
        int now = Math.floorMod(step / 2, PETALS);
        for (int i = 0; i < PETALS; i++) {
            petals[i].getStyleClass().setAll(i == now ? full : empty);
        }
    }

    @Override
    public boolean moves() {
        return turning;
    }
}
