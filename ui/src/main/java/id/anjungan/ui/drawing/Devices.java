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

/** What a citizen holds to the machine, and what it is held to, about the middle of 220 by 164. */
final class Devices {
    private Devices() {}

    static Group card() {
        return placed(Sketch.card(), 44, 40, 2.2);
    }

    /** A bank card before the one that the machine reads. */
    static Group otherCard() {
        Group other = group(
                styled(round(3, box(0, 0, 60, 38)), "d-soft", OUTLINE / 1.6),
                styled(box(0, 6, 60, 8), "d-ink", 0),
                styled(round(1.4, box(6, 18, 11, 8)), "d-mark", OUTLINE / 1.6),
                styled(path("M6,32 h30 M44,32 h10"), "d-line", 1.3));
        other.setRotate(-12);
        return group(placed(other, 18, 28, 1.7), placed(Sketch.card(), 66, 66, 1.8));
    }

    static Group cardOnReader() {
        Group card = placed(Sketch.card(), 66, 50, 1.3);
        card.setRotate(-9);
        return group(reader(), card);
    }

    /** The reader from above: four corners where the card is laid, and the waves that look for it. */
    static Group reader() {
        return group(
                styled(round(14, box(32, 30, 146, 100)), "d-body", OUTLINE),
                styled(round(9, box(42, 40, 126, 80)), "d-soft", OUTLINE),
                styled(
                        path("M66,48 h-9 a4,4 0 0 0 -4,4 v9 M144,48 h9 a4,4 0 0 1 4,4 v9 M66,112 h-9"
                                + " a4,4 0 0 1 -4,-4 v-9 M144,112 h9 a4,4 0 0 0 4,-4 v-9"),
                        "d-toska-line",
                        2.2),
                dashed(styled(round(4, box(72, 60, 66, 42)), "d-toska-line", 2)),
                styled(path("M98,76 q7,5 14,0 M92,82 q13,9 26,0"), "d-toska-line", 2.6));
    }

    /** The sensor from above, with the lines of a finger on its glass. */
    static Group sensor() {
        return group(
                styled(round(14, box(62, 16, 96, 114)), "d-body", OUTLINE),
                styled(round(9, box(76, 30, 68, 72)), "d-soft", OUTLINE),
                styled(
                        path("M92,90 c-4,-32 4,-48 18,-48 s22,16 18,48 M100,94 c-3,-26 1,-40 10,-40 s13,14 10,40"
                                + " M110,66 v30"),
                        "d-toska-line",
                        2.6),
                styled(disc(110, 116, 4), "d-mark", OUTLINE));
    }

    static Group finger() {
        Group sensor = sensor();
        sensor.getChildren()
                .addAll(
                        styled(path("M92,64 a18,18 0 0 1 36,0 v89 q-18,5 -36,0 z"), "d-skin", OUTLINE),
                        styled(path("M99,70 v-6 a11,11 0 0 1 22,0 v6 q-11,4 -22,0 z"), "d-nail", 1.2),
                        styled(path("M102,94 q8,3 16,0 M103,100 q7,2.4 14,0"), "d-crease", 1));
        return sensor;
    }

    static Group code() {
        return placed(CodePicture.telephone(), -76, 0, 1);
    }

    static Group scanner() {
        return placed(CodePicture.window(), 40, -2, 1);
    }

    /** Six places and the keys below them. */
    static Group pin() {
        Group pin = group(styled(round(10, box(38, 14, 144, 132)), "d-body", OUTLINE));
        pin.getChildren().add(styled(round(6, box(48, 26, 124, 30)), "d-paper", OUTLINE));
        for (int i = 0; i < 6; i++) {
            pin.getChildren().add(styled(disc(62 + 19.2 * i, 41, 4.6), "d-print-fill", 0));
        }
        for (int i = 0; i < 9; i++) {
            double x = 64 + 34.0 * (i % 3);
            double y = 66 + 25.0 * Math.floorDiv(i, 3);
            pin.getChildren().add(styled(round(4, box(x, y, 24, 18)), "d-soft", OUTLINE));
        }
        return pin;
    }
}
