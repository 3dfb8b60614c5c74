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
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/** The back of a hand with the asked finger marked, and beside it that finger going onto the sensor. */
public final class FingerPicture extends Drawing {
    private static final int ROUND = 8;
    private static final double[] REACH = {46, 30, 14, 0, 0, 0, 0, 0};
    /**
     * Left edge, top and width of index to little finger of a right hand seen from its back; the thumb is drawn apart.
     */
    private static final double[][] FINGERS = {{0, 0, 15}, {53, 24, 13.5}, {68, 13, 13.5}, {83, 20, 13.5}, {98, 37, 12}
    };

    private static final double[][] TIPS = {{24, 74}, {60, 33}, {75, 22}, {90, 29}, {104, 45}};

    private final Group finger;
    private final Rectangle glow;
    private final Circle ring;

    /**
     * A hand.
     *
     * @param left whether it is the left one
     * @param marked the finger asked for: 0 thumb … 4 little finger; any other number marks none
     */
    public FingerPicture(boolean left, int marked) {
        super(250, 164);
        Group hand = hand(marked);
        ring = styled(disc(0, 0, 13), "d-mark-edge", 2.8);
        if (marked >= 0 && marked < FINGERS.length) {
            ring.setCenterX(TIPS[marked][0]);
            ring.setCenterY(TIPS[marked][1]);
            hand.getChildren().add(ring);
        }
        if (left) {
            hand.getTransforms().add(new Scale(-1, 1, 62, 0));
        }
        add(hand);
        draw(path("M126,82 h14 M134,75 l7,7 l-7,7"), "d-toska-line", 3.4);
        draw(round(13, box(156, 20, 84, 98)), "d-body", OUTLINE);
        draw(round(8, box(170, 34, 56, 60)), "d-soft", OUTLINE);
        glow = draw(round(8, box(170, 34, 56, 60)), "d-mark", OUTLINE);
        draw(disc(198, 106, 3), "d-mark", 0);
        finger = add(group(
                styled(round(16, box(182, 44, 32, 150)), "d-skin", OUTLINE),
                styled(path("M188,64 v-5 a10,10 0 0 1 20,0 v5 q-10,4 -20,0 z"), "d-nail", 1.2),
                styled(path("M191,86 q7,3 14,0 M192,91 q6,2.4 12,0"), "d-crease", 1)));
        step(0);
    }

    @Override
    public String thing() {
        return "sensor";
    }

    @Override
    public void step(int step) {
        int now = Math.floorMod(step, ROUND);
        finger.setTranslateY(REACH[now]);
        glow.setVisible(REACH[now] == 0);
        ring.setRadius(now % 4 < 2 ? 12 : 14.5);
    }

    private static Group hand(int marked) {
        Group hand = group();
        for (int i = 0; i < FINGERS.length; i++) {
            hand.getChildren().add(finger(i, i == marked ? "d-mark" : "d-skin"));
        }
        String palm = "M53,80 h57 q3,22 -3,38 q-3,10 -4,26 h-40 q-3,-16 -9,-28 q-5,-14 -1,-36 z";
        hand.getChildren()
                .addAll(
                        styled(path(palm), "d-skin-plain", 0),
                        styled(path("M110,80 q3,22 -3,38 q-3,10 -4,22 M54.5,117 q6,12 8.5,26"), "d-crease", OUTLINE),
                        styled(round(3, box(54, 144, 58, 30)), "d-body", OUTLINE),
                        styled(round(2, box(51, 136, 64, 10)), "d-mark", OUTLINE));
        return hand;
    }

    private static Shape finger(int index, String style) {
        double[] f = FINGERS[index];
        if (index > 0) {
            return styled(round(f[2] / 2, box(f[0], f[1], f[2], 110 - f[1])), style, OUTLINE);
        }
        return styled(
                path("M16,71 a8.4,8.4 0 0 1 14,-8 q10,18 21,27 q4,3 9,3 v44 q-7,-14 -18,-24 q-13,-13 -26,-42 z"),
                style,
                OUTLINE);
    }
}
