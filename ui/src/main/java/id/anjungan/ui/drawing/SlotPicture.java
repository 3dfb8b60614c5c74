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
import javafx.scene.shape.Rectangle;

/** The paper slot: a sheet on its way out, or a sheet to be taken. */
public final class SlotPicture extends Drawing {
    private static final String PAPER = "slot";
    private static final int ROUND = 12;
    private static final double SLOT = 66;
    private static final double LENGTH = 78;
    private static final double MIDDLE = 110;
    private static final double SHEET = 100;
    private static final double RECEIPT = 52;
    private final boolean taking;
    private final Group sheet;
    private final Group arrow = Sketch.arrow();

    private final String thing;

    private SlotPicture(boolean taking, String thing, double paper) {
        super(220, 164);
        this.taking = taking;
        this.thing = thing;
        draw(round(12, box(22, 8, 176, 74)), "d-body", OUTLINE);
        draw(path("M46,30 h44"), "d-on-toska-line", 3);
        draw(round(6, box(150, 24, 28, 12)), "d-mark", OUTLINE);
        double left = MIDDLE - paper / 2;
        draw(round(5.5, box(left - 12, SLOT - 7, paper + 24, 11)), "d-slot", 0);
        sheet = add(group(
                styled(round(1.5, box(left, -LENGTH, paper, LENGTH)), "d-paper", OUTLINE),
                styled(path("M" + (left + paper - 16) + ",0 l16,-16 v14.4 q0,1.6 -1.6,1.6 z"), "d-fold", OUTLINE)));
        Group window = group(sheet);
        window.setClip(new Rectangle(0, SLOT, 220, 100));
        add(window);
        add(arrow);
        arrow.setTranslateX(MIDDLE);
        step(0);
    }

    /** A sheet that comes out little by little. */
    public static SlotPicture printing() {
        return new SlotPicture(false, PAPER, SHEET);
    }

    /** A narrow strip at the smaller slot that receipts come from. */
    public static SlotPicture printingReceipt() {
        return new SlotPicture(false, "ticket-slot", RECEIPT);
    }

    /** A sheet that is out, and an arrow that says: take it. */
    public static SlotPicture taking() {
        return new SlotPicture(true, PAPER, SHEET);
    }

    @Override
    public String thing() {
        return thing;
    }

    @Override
    public void step(int step) {
        int now = Math.floorMod(step, ROUND);
        double out = taking ? LENGTH : LENGTH * Math.min(1, (now + 4) / 12.0);
        sheet.setTranslateY(SLOT + out);
        arrow.setVisible(taking);
        arrow.setTranslateY(94 + 5 * (now % 3));
    }
}
