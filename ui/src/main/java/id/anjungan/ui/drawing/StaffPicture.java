// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.box;
import static id.anjungan.ui.drawing.Sketch.disc;
import static id.anjungan.ui.drawing.Sketch.path;
import static id.anjungan.ui.drawing.Sketch.round;

/** An officer behind the counter, who will help. */
public final class StaffPicture extends Drawing {
    public StaffPicture() {
        super(220, 150);
        draw(disc(110, 74, 70), "d-ground", 0);
        draw(path("M58,132 q2,-40 34,-44 l18,10 l18,-10 q32,4 34,44 z"), "d-body", OUTLINE);
        draw(path("M99,84 l11,14 l11,-14 v-10 h-22 z"), "d-skin", OUTLINE);
        draw(path("M92,88 l18,10 l-8,12 z M128,88 l-18,10 l8,12 z"), "d-paper", OUTLINE);
        draw(path("M90,48 q0,32 20,34 q20,-2 20,-34 z"), "d-skin", OUTLINE);
        draw(path("M88,50 q-1,-26 22,-26 q23,0 22,26 q-22,-1 -44,0 z"), "d-ink", 0);
        draw(disc(102, 57, 1.8), "d-ink", 0);
        draw(disc(118, 57, 1.8), "d-ink", 0);
        draw(path("M102,68 q8,6 16,0"), "d-line", 1.8);
        draw(round(2, box(128, 108, 18, 11)), "d-mark", OUTLINE);
        draw(path("M131.5,113.5 h11"), "d-line", 1.4);
        draw(round(4, box(22, 130, 176, 14)), "d-soft", OUTLINE);
        draw(path("M176,130 q0,-9 9,-9 q9,0 9,9 z M185,121 v-3"), "d-mark", OUTLINE);
    }

    @Override
    public boolean moves() {
        return false;
    }
}
