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

/** The anjungan: a small pavilion, the machine in it, and a grandmother who receives her paper. */
public final class PavilionPicture extends Drawing {
    private static final int ROUND = 16;
    private final Group sheet;

    public PavilionPicture() {
        super(244, 172);
        draw(path("M10,160 h224"), "d-line", OUTLINE);
        draw(box(30, 62, 184, 98), "d-ground", 0);
        columns();
        roof();
        machine();
        sheet = add(group(styled(round(1, box(103, 121, 34, 22)), "d-paper", OUTLINE)));
        sheet.setClip(box(95, 122, 50, 40));
        draw(round(2.5, box(98, 118, 44, 5)), "d-slot", 0);
        grandmother();
        step(0);
    }

    @Override
    public void step(int step) {
        int now = Math.floorMod(step, ROUND);
        sheet.getChildren().get(0).setTranslateY(Math.min(0, -22 + 4.4 * Math.floorDiv(now, 2)));
    }

    private void columns() {
        for (double x : new double[] {36, 200}) {
            draw(box(x, 62, 8, 98), "d-body", OUTLINE);
            draw(round(1, box(x - 3, 152, 14, 8)), "d-mark", OUTLINE);
        }
    }

    private void roof() {
        draw(path("M8,64 q30,-10 52,-30 h124 q22,20 52,30 z"), "d-deep", OUTLINE);
        draw(path("M78,34 q16,-10 24,-26 h40 q8,16 24,26 z"), "d-body", OUTLINE);
        draw(path("M98,8 h48 M102,8 l-5,-5 M142,8 l5,-5"), "d-line", 2.2);
        for (int i = 0; i < 7; i++) {
            double x = 74 + 16 * i;
            draw(path("M" + x + ",49 q-5,-4 0,-9 q5,5 0,9 z M" + x + ",49 q5,4 0,9 q-5,-5 0,-9 z"), "d-mark", 0);
            draw(path("M" + x + ",49 q-4,-5 -8,0 q4,5 8,0 z"), "d-mark", 0);
        }
        draw(round(1, box(26, 64, 192, 6)), "d-mark", OUTLINE);
    }

    private void machine() {
        draw(path("M88,84 q0,-4 4,-4 h56 q4,0 4,4 v76 h-64 z"), "d-body", OUTLINE);
        draw(round(2, box(95, 87, 50, 24)), "d-paper", OUTLINE);
        draw(path("M101,94 h24 M101,99 h18"), "d-print", 1.6);
        draw(round(2, box(129, 100, 11, 6)), "d-mark", 0.8);
        draw(path("M96,160 h48"), "d-line", 2.4);
        draw(round(1, box(146, 112, 3, 8)), "d-soft", 0.8);
    }

    private void grandmother() {
        draw(path("M160,160 q-2,-32 6,-44 q6,-6 16,-4 q9,3 11,14 q4,16 3,34 z"), "d-kebaya", OUTLINE);
        draw(path("M160,160 q-1,-12 0,-20 h36 q1,8 0,20 z"), "d-deep", OUTLINE);
        draw(path("M163,148 q4,4 8,0 q4,4 8,0 q4,4 8,0 q4,4 8,0"), "d-mark-line", 1.4);
        draw(path("M168,122 q-10,8 -22,8 q-4,0 -4,3.4 q0,3 4,3.4 q16,2 28,-6 z"), "d-kebaya", OUTLINE);
        draw(disc(143, 133, 3.6), "d-skin", 1.2);
        draw(path("M162,106 q-4,-26 14,-27 q18,1 16,24 q0,8 4,13 q-18,8 -32,1 q0,-6 -2,-11 z"), "d-paper", OUTLINE);
        draw(path("M165,101 q-2,-14 9,-15 q8,1 7,13 q-2,9 -8,9 q-7,0 -8,-7 z"), "d-skin", 1.2);
        draw(disc(168, 97, 1.2), "d-slot", 0);
        draw(path("M167,103 q3,2.4 6,0.4"), "d-print", 1.1);
    }
}
