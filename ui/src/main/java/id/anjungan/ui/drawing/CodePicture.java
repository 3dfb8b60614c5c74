// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.box;
import static id.anjungan.ui.drawing.Sketch.disc;
import static id.anjungan.ui.drawing.Sketch.group;
import static id.anjungan.ui.drawing.Sketch.path;
import static id.anjungan.ui.drawing.Sketch.round;
import static id.anjungan.ui.drawing.Sketch.styled;

import javafx.scene.Group;
import javafx.scene.shape.Shape;

/** The scanner's window in the machine's front, and a telephone with a code that is held before it. */
public final class CodePicture extends Drawing {
    private static final int ROUND = 8;
    private static final double[] AWAY = {28, 18, 8, 0, 0, 0, 0, 0};
    private static final double[][] CORNERS = {{163, 52}, {195, 52}, {163, 84}};

    private final Group telephone;
    private final Shape light;

    public CodePicture() {
        super(250, 164);
        add(window());
        light = draw(path("M94,64 l62,-24 v92 l-62,-28 z"), "d-mark", 0);
        light.setOpacity(0.4);
        telephone = add(telephone());
        step(0);
    }

    /** The scanner in the machine's front. */
    static Group window() {
        return group(
                styled(round(12, box(16, 10, 104, 144)), "d-body", OUTLINE),
                styled(path("M34,28 h40"), "d-on-toska-line", 3),
                styled(round(8, box(34, 48, 68, 72)), "d-soft", OUTLINE),
                styled(round(6, box(42, 56, 52, 56)), "d-deep", OUTLINE),
                styled(disc(68, 136, 4), "d-mark", 0));
    }

    static Group telephone() {
        return group(
                styled(round(9, box(150, 16, 72, 132)), "d-deep", OUTLINE),
                styled(round(4, box(156, 30, 60, 104)), "d-paper", OUTLINE),
                code());
    }

    /** Three marks in the corners, and what looks like a code between them. */
    private static Group code() {
        Group code = group();
        for (double[] corner : CORNERS) {
            code.getChildren()
                    .addAll(
                            styled(box(corner[0], corner[1], 14, 14), "d-slot", 0),
                            styled(box(corner[0] + 2.6, corner[1] + 2.6, 8.8, 8.8), "d-white", 0),
                            styled(box(corner[0] + 4.8, corner[1] + 4.8, 4.4, 4.4), "d-slot", 0));
        }
        String dots = "M181,54 v9 M188,52 v6 M184,72 h10 M199,72 v8 M206,76 v8 M182,78 v14 M190,84 h8 M197,92 v7"
                + " M204,92 h5 M186,97 h6 M165,75 h8";
        code.getChildren().add(styled(path(dots), "d-print", 3.4));
        return code;
    }

    @Override
    public String thing() {
        return "scanner";
    }

    @Override
    public void step(int step) {
        double away = AWAY[Math.floorMod(step, ROUND)];
        telephone.setTranslateX(away);
        light.setVisible(away == 0);
    }
}
