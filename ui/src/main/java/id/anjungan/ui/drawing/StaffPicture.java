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

/** An officer behind the counter, who will help. */
public final class StaffPicture extends Drawing {
    public StaffPicture() {
        super(220, 150);
        draw(disc(110, 74, 70), "d-ground", 0);
        add(officer());
    }

    static Group officer() {
        return group(
                styled(path("M58,132 q2,-40 34,-44 l18,10 l18,-10 q32,4 34,44 z"), "d-body", OUTLINE),
                styled(path("M99,84 l11,14 l11,-14 v-10 h-22 z"), "d-skin", OUTLINE),
                styled(path("M92,88 l18,10 l-8,12 z M128,88 l-18,10 l8,12 z"), "d-paper", OUTLINE),
                styled(path("M90,48 q0,32 20,34 q20,-2 20,-34 z"), "d-skin", OUTLINE),
                styled(path("M88,50 q-1,-26 22,-26 q23,0 22,26 q-22,-1 -44,0 z"), "d-ink", 0),
                styled(disc(102, 57, 1.8), "d-slot", 0),
                styled(disc(118, 57, 1.8), "d-slot", 0),
                styled(path("M102,68 q8,6 16,0"), "d-print", 1.8),
                styled(round(2, box(128, 108, 18, 11)), "d-mark", OUTLINE),
                styled(path("M131.5,113.5 h11"), "d-print", 1.4),
                styled(round(4, box(22, 130, 176, 14)), "d-soft", OUTLINE),
                styled(path("M176,130 q0,-9 9,-9 q9,0 9,9 z M185,121 v-3"), "d-mark", OUTLINE));
    }

    @Override
    public boolean moves() {
        return false;
    }
}
