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
import javafx.scene.Node;

/** The printers for sheets, receipts and cards from before, as they are when something is the matter with them. */
final class Printers {
    private static final String CRUMPLED =
            "M70,66 l7,12 l-9,10 l11,11 l-9,12 l8,13 h66 l-7,-13 l10,-12 l-11,-11 l9,-10 l-7,-12 z";

    private Printers() {}

    /** Body, slot and drawer. */
    static Group printer() {
        return group(body(), drawer(106));
    }

    private static Group body() {
        return group(
                styled(path("M58,34 l8,-18 h88 l8,18 z"), "d-deep", OUTLINE),
                styled(round(10, box(34, 32, 152, 78)), "d-body", OUTLINE),
                styled(path("M48,46 h34"), "d-on-toska-line", 3),
                styled(round(4, box(144, 42, 28, 10)), "d-mark", OUTLINE),
                styled(round(5, box(56, 60, 108, 11)), "d-slot", 0));
    }

    private static Group drawer(double y) {
        return group(
                styled(round(5, box(40, y, 140, 24)), "d-deep", OUTLINE),
                styled(path("M96," + (y + 12) + " h28"), "d-on-deep-line", 4));
    }

    /** The drawer is out, and dashes lie where paper should. */
    static Group empty() {
        return group(
                body(),
                styled(path("M52,106 h116 l10,26 h-136 z"), "d-paper", OUTLINE),
                dashed(styled(path("M70,112 h80 l7,15 h-94 z"), "d-print", 2)),
                drawer(130));
    }

    static Group jammed() {
        return group(
                printer(),
                styled(path(CRUMPLED), "d-paper", OUTLINE),
                styled(path("M84,78 l44,6 M80,98 l50,-6 M86,110 l42,6 M96,88 l30,12"), "d-print", 1.3));
    }

    /** The lid stands up, and an arrow says down. */
    static Group open() {
        Group arrow = Sketch.arrow();
        return group(
                styled(path("M46,52 l24,-44 h96 l-8,44 z"), "d-soft", OUTLINE),
                placed(arrow, 116, 14, 1.1),
                styled(round(10, box(34, 52, 152, 62)), "d-body", OUTLINE),
                styled(path("M46,56 h128 l-9,18 h-110 z"), "d-slot", 0),
                styled(path("M48,88 h34"), "d-on-toska-line", 3),
                styled(round(4, box(144, 84, 28, 10)), "d-mark", OUTLINE),
                drawer(110));
    }

    /** The cartridge lies before the printer; of its gauge only the foot is full. */
    static Group withoutToner() {
        return group(
                printer(),
                styled(path("M24,102 h14 v-8 h112 v8 h14 v36 h-140 z"), "d-soft", OUTLINE),
                styled(path("M74,94 v-7 h40 v7"), "d-line", 3),
                styled(round(3, box(40, 112, 108, 15)), "d-paper", OUTLINE),
                styled(box(42, 114, 9, 11), "d-print-fill", 0));
    }

    /** A sheet that lies face down in the tray. */
    static Group sheetInTray() {
        return group(
                printer(),
                styled(path("M66,68 h88 l12,62 h-112 z"), "d-paper", OUTLINE),
                styled(path("M136,130 l22,-24 l8,24 z"), "d-fold", OUTLINE));
    }

    static Group sheetInDoubt() {
        return group(printer(), dashed(styled(path("M66,70 h88 v66 h-88 z"), "d-soft", 2.4)));
    }

    private static Group ticketBody(Node... above) {
        Group printer = group(above);
        printer.getChildren()
                .addAll(
                        styled(round(10, box(50, 62, 120, 68)), "d-body", OUTLINE),
                        styled(round(4, box(68, 70, 84, 9)), "d-slot", 0),
                        styled(path("M64,98 h30"), "d-on-toska-line", 3),
                        styled(round(4, box(130, 94, 26, 10)), "d-mark", OUTLINE));
        return printer;
    }

    /** A receipt that stands out of its slot. */
    static Group ticket() {
        return ticketBody(
                styled(path("M78,74 v-58 l8,6 l8,-6 l8,6 l8,-6 l8,6 l8,-6 l8,6 l8,-6 v58 z"), "d-paper", OUTLINE),
                styled(path("M90,34 h40 M90,44 h40 M90,54 h26"), "d-print", 1.6));
    }

    /** A roll of which the core is left. */
    static Group ticketEmpty() {
        return group(
                ticketBody(),
                dashed(styled(disc(110, 38, 28), "d-soft", 2.4)),
                styled(disc(110, 38, 11), "d-mark", OUTLINE),
                styled(disc(110, 38, 4.5), "d-print-fill", 0));
    }

    private static Group cardBody() {
        return group(
                styled(round(10, box(32, 50, 156, 66)), "d-body", OUTLINE),
                styled(path("M46,64 h34"), "d-on-toska-line", 3),
                styled(round(4, box(146, 60, 28, 10)), "d-mark", OUTLINE),
                styled(round(5, box(64, 84, 92, 10)), "d-slot", 0));
    }

    static Group cards() {
        return group(cardBody(), hopper(), cardOut());
    }

    /** Where blank cards lie on the printer. */
    private static Group hopper() {
        return group(
                styled(round(2, box(70, 36, 80, 7)), "d-paper", OUTLINE),
                styled(round(2, box(70, 43, 80, 7)), "d-paper", OUTLINE));
    }

    private static Group cardOut() {
        return group(
                styled(path("M74,88 h72 v34 q0,4 -4,4 h-64 q-4,0 -4,-4 z"), "d-soft", OUTLINE),
                styled(path("M84,100 h30 M84,108 h36 M84,116 h26"), "d-line", 1.6),
                styled(round(2, box(124, 97, 14, 20)), "d-paper", OUTLINE));
    }

    static Group cardsEmpty() {
        return group(cardBody(), dashed(styled(path("M70,50 v-24 h80 v24 M70,38 h80"), "d-line", 2.2)));
    }

    static Group cardsJammed() {
        Group card = cardOut();
        card.setRotate(14);
        return group(cardBody(), hopper(), card);
    }
}
