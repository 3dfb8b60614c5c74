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

/** The finger on the sensor, and what to do better than at the last touch. */
public final class AdvicePicture extends Drawing {
    private static final int ROUND = 6;

    /** What to do better. */
    public enum Advice {
        /** Wipe the glass. */
        WIPE,
        /** Dry the finger on a cloth. */
        DRY_OFF,
        /** Rub the finger on the other hand's palm. */
        RUB,
        /** Move it to the middle. */
        CENTRE,
        /** Lay it flat. */
        FLAT
    }

    private final Advice advice;
    private final Group moving;

    /** A picture of one advice. */
    public AdvicePicture(Advice advice) {
        super(250, 164);
        this.advice = advice;
        moving = switch (advice) {
            case WIPE -> wipe();
            case DRY_OFF -> dryOff();
            case RUB -> rub();
            case CENTRE -> centre();
            case FLAT -> flat();
        };
        step(0);
    }

    @Override
    public String thing() {
        return "sensor";
    }

    @Override
    public void step(int step) {
        int now = Math.floorMod(step, ROUND);
        int way = now < ROUND / 2 ? now : ROUND - now;
        switch (advice) {
            case WIPE, RUB -> moving.setTranslateX(way * 10.0 - 15);
            case DRY_OFF -> moving.setTranslateY(way * 4.0);
            case CENTRE -> moving.setTranslateX(Math.min(0, way * 16.0 - 40));
            case FLAT -> moving.setRotate(Math.min(0, way * 9.0 - 24));
        }
    }

    /** The sensor from above, as in the picture of the finger that is asked for. */
    private void sensor() {
        draw(round(13, box(83, 20, 84, 98)), "d-body", OUTLINE);
        draw(round(8, box(97, 34, 56, 60)), "d-soft", OUTLINE);
        draw(disc(125, 106, 3), "d-mark", 0);
    }

    /** A finger from above that comes from below, its tip at 125, 44. */
    private static Group finger() {
        return group(
                styled(round(16, box(109, 44, 32, 150)), "d-skin", OUTLINE),
                styled(path("M115,64 v-5 a10,10 0 0 1 20,0 v5 q-10,4 -20,0 z"), "d-nail", 1.2),
                styled(path("M118,86 q7,3 14,0 M119,91 q6,2.4 12,0"), "d-crease", 1));
    }

    private static Group cloth(double x, double y) {
        return group(
                styled(
                        path("M" + x + "," + y
                                + " q14,-8 28,-2 t30,-2 q4,18 -2,34 q-16,7 -29,1 t-27,3 q-5,-17 0,-34 z"),
                        "d-paper",
                        OUTLINE),
                styled(
                        path("M" + (x + 8) + "," + (y + 9) + " q10,-4 20,0 t22,-1 M" + (x + 8) + "," + (y + 20)
                                + " q10,-4 20,0 t20,-1"),
                        "d-print",
                        1));
    }

    private Group wipe() {
        sensor();
        draw(path("M113,78 c-2,-22 4,-32 12,-32 s14,10 12,32 M119,80 c-1,-16 1,-24 6,-24 s7,8 6,24"), "d-print", 1.6);
        return add(cloth(97, 58));
    }

    private Group dryOff() {
        Group drops = group();
        for (double[] at : new double[][] {{92, 40}, {158, 52}, {86, 84}, {164, 92}}) {
            String drop = "M" + at[0] + "," + at[1] + " q7,10 0,14 q-7,-4 0,-14 z";
            drops.getChildren().add(styled(path(drop), "d-soft", OUTLINE));
        }
        add(finger());
        add(cloth(96, 104));
        return add(drops);
    }

    private Group rub() {
        String palm =
                "M40,96 q-4,-26 12,-44 q60,-24 132,-10 q26,10 26,40 q0,34 -30,46 q-70,16 -120,-2 q-18,-10 -20,-30 z";
        draw(path(palm), "d-skin", OUTLINE);
        draw(path("M70,70 q50,22 110,4 M74,96 q44,18 96,8"), "d-crease", OUTLINE);
        draw(path("M84,40 h-18 M72,33 l-7,7 l7,7 M166,40 h18 M178,33 l7,7 l-7,7"), "d-toska-line", 3.4);
        return add(finger());
    }

    private Group centre() {
        sensor();
        draw(path("M125,34 v60 M97,64 h56"), "d-toska-line", 1.6);
        draw(path("M44,64 h26 M62,56 l8,8 l-8,8"), "d-toska-line", 3.4);
        return add(finger());
    }

    /** From the side: the tip alone touches, then the whole pad. */
    private Group flat() {
        draw(round(6, box(40, 112, 170, 26)), "d-body", OUTLINE);
        draw(round(4, box(58, 106, 88, 10)), "d-soft", OUTLINE);
        Group side = group(
                styled(path("M62,92 q0,-18 22,-20 h150 v34 h-150 q-22,0 -22,-14 z"), "d-skin", OUTLINE),
                styled(path("M66,82 q6,-9 26,-9 v5 q-18,0 -26,4 z"), "d-nail", 1.2));
        return add(side);
    }
}
