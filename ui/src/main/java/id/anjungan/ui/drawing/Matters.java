// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.box;
import static id.anjungan.ui.drawing.Sketch.dashed;
import static id.anjungan.ui.drawing.Sketch.disc;
import static id.anjungan.ui.drawing.Sketch.group;
import static id.anjungan.ui.drawing.Sketch.path;
import static id.anjungan.ui.drawing.Sketch.placed;
import static id.anjungan.ui.drawing.Sketch.round;
import static id.anjungan.ui.drawing.Sketch.styled;

import javafx.scene.Group;

/** Documents, and whoever and whatever stands behind the machine, about the middle of 220 by 164. */
final class Matters {
    private Matters() {}

    static Group document() {
        return placed(Sketch.sheet(92, 126), 62, 16, 1);
    }

    /** A card with a child's face. */
    static Group childCard() {
        return group(
                styled(round(8, box(36, 40, 148, 92)), "d-soft", OUTLINE),
                styled(path("M74,56 h72"), "d-line", 3),
                styled(path("M50,74 h60 M50,86 h68 M50,98 h52 M50,110 h62 M50,122 h34"), "d-line", 1.8),
                styled(round(3, box(132, 68, 38, 50)), "d-paper", OUTLINE),
                styled(disc(151, 88, 11), "d-skin", 1.2),
                styled(path("M140,88 q0,-12 11,-12 q11,0 11,12 q-5,-6 -11,-6 q-6,0 -11,6 z"), "d-print-fill", 0),
                styled(path("M147,92 q4,3 8,0"), "d-print", 1.2),
                styled(path("M136,117 q2,-15 15,-15 q13,0 15,15 z"), "d-kebaya", OUTLINE));
    }

    /** A sheet whose lines run into each other, and of which one corner is missing. */
    static Group smeared() {
        return group(
                styled(path("M62,16 h92 v92 l-14,10 l-8,12 l-70,-2 z"), "d-paper", OUTLINE),
                styled(path("M88,34 h40"), "d-print", 3),
                styled(path("M74,52 h68 M74,62 h68"), "d-print", 1.3),
                styled(
                        path("M74,76 q12,-6 22,1 t24,0 t22,-1 M74,88 q14,7 26,-1 t40,2 M74,100 q16,-8 30,1"),
                        "d-print",
                        5));
    }

    /** A sheet that goes face down into an envelope. */
    static Group envelope() {
        return group(
                styled(path("M34,72 l76,-40 l76,40 z"), "d-fold", OUTLINE),
                styled(box(60, 16, 100, 90), "d-paper", OUTLINE),
                styled(path("M140,16 l20,20 h-20 z"), "d-fold", OUTLINE),
                placed(Sketch.arrow(), 110, 30, 1.2),
                styled(path("M34,72 l76,44 l76,-44 v68 q0,6 -6,6 h-140 q-6,0 -6,-6 z"), "d-mark", OUTLINE),
                styled(path("M36,144 l54,-40 M184,144 l-54,-40"), "d-print", OUTLINE));
    }

    /** The machine and the office, and between them a line with a gap. */
    static Group brokenLine() {
        return group(
                placed(machine(), -18, 46, 0.66),
                placed(office(), 118, 34, 1),
                styled(path("M80,96 h10 M118,96 h10"), "d-line", 4),
                styled(path("M98,88 l-7,16 M110,88 l7,16"), "d-trouble-line", 3.4),
                styled(path("M104,82 v-10 M96,78 l-4,-6 M112,78 l4,-6"), "d-trouble-line", 2.4));
    }

    /** What the office said, which cannot be read. */
    static Group answer() {
        return group(
                placed(office(), 16, 52, 0.92),
                styled(
                        path("M112,20 h76 q8,0 8,8 v48 q0,8 -8,8 h-48 l-22,20 l4,-20 h-10 q-8,0 -8,-8 v-48"
                                + " q0,-8 8,-8 z"),
                        "d-paper",
                        OUTLINE),
                styled(
                        path("M118,38 q8,-8 14,0 t14,0 M158,38 h22 M118,52 h12 q8,-8 14,0 t18,0"
                                + " M118,66 q6,-6 12,0 h26"),
                        "d-print",
                        3));
    }

    private static Group office() {
        Group office = group(
                styled(path("M4,36 l44,-26 l44,26 z"), "d-deep", OUTLINE),
                styled(box(10, 36, 76, 66), "d-paper", OUTLINE),
                styled(path("M48,10 v-16"), "d-line", 2.4),
                styled(path("M48,-6 h18 v5 h-18 z"), "d-kebaya", 1),
                styled(path("M48,-1 h18 v5 h-18 z"), "d-paper", 1),
                styled(round(1, box(39, 70, 18, 32)), "d-body", OUTLINE));
        for (double x : new double[] {18, 64}) {
            office.getChildren()
                    .addAll(
                            styled(box(x, 46, 14, 16), "d-soft", OUTLINE),
                            styled(box(x, 72, 14, 16), "d-soft", OUTLINE));
        }
        office.getChildren().add(styled(path("M0,103 h96"), "d-line", 3));
        return office;
    }

    /** The machine as it stands in the hall, its screen at rest. */
    static Group machine() {
        return group(
                styled(path("M66,26 q0,-8 8,-8 h72 q8,0 8,8 v118 h-88 z"), "d-body", OUTLINE),
                styled(round(4, box(76, 30, 68, 50)), "d-paper", OUTLINE),
                styled(path("M88,48 h44 M88,60 h28"), "d-print", 2.4),
                styled(round(4, box(80, 94, 60, 8)), "d-slot", 0),
                styled(round(3, box(80, 112, 24, 12)), "d-mark", OUTLINE),
                styled(round(3, box(54, 142, 112, 8)), "d-deep", OUTLINE));
    }

    /** An open book in which nothing stands yet, and a pen. */
    static Group book() {
        Group pen = group(
                styled(path("M0,0 h10 v54 l-5,12 l-5,-12 z"), "d-mark", OUTLINE),
                styled(path("M0,54 h10"), "d-print", 1.4));
        pen.setRotate(32);
        return group(
                styled(
                        path("M22,44 q46,-14 88,6 q42,-20 88,-6 v86 q-46,-14 -88,6 q-42,-20 -88,-6 z"),
                        "d-body",
                        OUTLINE),
                styled(path("M30,38 q42,-12 80,8 v82 q-38,-18 -80,-8 z"), "d-paper", OUTLINE),
                styled(path("M190,38 q-42,-12 -80,8 v82 q38,-18 80,-8 z"), "d-paper", OUTLINE),
                styled(path("M42,56 q28,-6 54,6 M42,72 q28,-6 54,6 M42,88 q28,-6 54,6"), "d-print", 1.8),
                dashed(styled(path("M124,62 q26,-12 54,-6 M124,78 q26,-12 54,-6"), "d-print", 1.8)),
                placed(pen, 146, 34, 1));
    }
}
