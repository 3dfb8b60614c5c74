// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.box;
import static id.anjungan.ui.drawing.Sketch.group;
import static id.anjungan.ui.drawing.Sketch.path;
import static id.anjungan.ui.drawing.Sketch.round;
import static id.anjungan.ui.drawing.Sketch.styled;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The reader from above, and a hand that lays the card, leaves it, or lifts it. */
public final class CardPicture extends Drawing {
    private static final int ROUND = 10;
    private static final double REST = 77;
    private static final double[] LAYING = {6, 24, 44, 62, REST, REST, REST, REST, REST, REST};
    private static final double[] LIFTING = {REST, REST, REST, 62, 44, 24, 6, 6, 6, 6};
    private final Act act;
    private final Group card = Sketch.card();
    private final Group fingers = fingersBelow();
    private final Group hand = handAbove();
    private final Group arrow = Sketch.arrow();
    private final SVGPath[] waves = new SVGPath[3];

    /** What the hand does. */
    public enum Act {
        LAY,
        LEAVE,
        LIFT
    }

    public CardPicture(Act act) {
        super(220, 164);
        this.act = act;
        draw(round(14, box(34, 52, 152, 104)), "d-body", OUTLINE);
        draw(round(9, box(44, 62, 132, 84)), "d-soft", OUTLINE);
        draw(
                path("M74,71 h-9 a4,4 0 0 0 -4,4 v9 M146,71 h9 a4,4 0 0 1 4,4 v9 M74,127 h-9 a4,4 0 0 1 -4,-4 v-9"
                        + " M146,127 h9 a4,4 0 0 0 4,-4 v-9"),
                "d-toska-line",
                2.2);
        for (int i = 0; i < waves.length; i++) {
            double reach = 6 + 7 * i;
            waves[i] = draw(
                    path("M" + (110 - reach) + "," + (134 + 0.5 * i) + " q" + reach + "," + (2 + 3.2 * i) + " "
                            + 2 * reach + ",0"),
                    "d-toska-line",
                    2.6);
            waves[i].setTranslateY(3.2 * i - 4);
        }
        add(fingers);
        add(card);
        add(hand);
        add(arrow);
        Scale larger = new Scale(1.3, 1.3);
        for (Group part : new Group[] {card, fingers, hand}) {
            part.getTransforms().add(larger);
        }
        card.setTranslateX(71);
        fingers.setTranslateX(-34);
        hand.setTranslateX(-34);
        arrow.setTranslateX(50);
        step(0);
    }

    @Override
    public String thing() {
        return "reader";
    }

    @Override
    public void step(int step) {
        int now = Math.floorMod(step, ROUND);
        double y = act == Act.LAY ? LAYING[now] : act == Act.LIFT ? LIFTING[now] : REST;
        boolean held = act == Act.LAY ? now < 6 : act == Act.LIFT;
        for (Group part : new Group[] {card, fingers, hand}) {
            part.setTranslateY(y);
        }
        fingers.setVisible(held);
        hand.setVisible(held);
        boolean up = act == Act.LIFT;
        arrow.setVisible(act != Act.LEAVE);
        arrow.setRotate(up ? 180 : 0);
        arrow.setTranslateY((up ? 18 : 12) + (up ? -4 : 4) * (now % 3));
        for (int i = 0; i < waves.length; i++) {
            waves[i].setVisible(!held && act != Act.LIFT && now % 4 > i - 1 || act == Act.LEAVE && i <= now % 4);
        }
    }

    private static Group fingersBelow() {
        Group fingers = group();
        for (int i = 0; i < 3; i++) {
            fingers.getChildren()
                    .add(styled(round(4.7, box(116 + 1.5 * i, 7 + 8.5 * i, 36, 9.5)), "d-ski" + "n", OUTLINE / 1.3));
        }
        return fingers;
    }

    /** Thumb and back of a hand that holds the card's right edge, in the card's own units. */
    private static Group handAbove() {
        return group(
                styled(path("M157,-3 h70 v50 h-70 z"), "d-body", OUTLINE / 1.3),
                styled(path("M149,1 h9 v42 h-9 z"), "d-mark", OUTLINE / 1.3),
                styled(
                        path("M149,5 q-8,-3 -16,1 q-12,1 -21,7 q-5,4 -3,8 q3,4 9,2 q8,-3 14,-2 q-1,12 9,16 q4,2 8,1 z"),
                        "d-skin",
                        OUTLINE / 1.3),
                styled(path("M111,20 q-1.5,-3.6 2.6,-6 q3,0.6 3.4,3 q-1.6,3.4 -6,3 z"), "d-nail", 0.8));
    }
}
