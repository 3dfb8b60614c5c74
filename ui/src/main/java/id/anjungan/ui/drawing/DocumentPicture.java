// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.box;
import static id.anjungan.ui.drawing.Sketch.disc;
import static id.anjungan.ui.drawing.Sketch.group;
import static id.anjungan.ui.drawing.Sketch.path;
import static id.anjungan.ui.drawing.Sketch.placed;
import static id.anjungan.ui.drawing.Sketch.round;
import static id.anjungan.ui.drawing.Sketch.styled;

import javafx.scene.Group;
import javafx.scene.Node;

/** The document as it lies in the hand: a family card's two tables across, a certificate upright, a card. */
public final class DocumentPicture extends Drawing {
    private String thing = "";

    private DocumentPicture(Node... documents) {
        super(220, 164);
        draw(disc(110, 82, 80), "d-ground", 0);
        add(group(documents));
    }

    /** Of a kind of the catalogue. */
    public static DocumentPicture of(String kind) {
        return new DocumentPicture(
                switch (kind) {
                    case "KARTU_KELUARGA" -> across();
                    case "KIA" -> Matters.childCard();
                    case "KTP_EL" -> placed(Sketch.card(), 32, 33, 2.6);
                    default -> upright();
                });
    }

    /** Of more than one kind, of which none is named. */
    public static DocumentPicture several() {
        Group left = placed(upright(), -4, 19, 0.82);
        left.setRotate(-12);
        Group right = placed(upright(), 44, 19, 0.82);
        right.setRotate(12);
        return new DocumentPicture(left, right, placed(upright(), 12, 9, 0.89));
    }

    /** As it comes out of the slot for cards. */
    public DocumentPicture outOfSlot() {
        thing = "card-slot";
        return this;
    }

    @Override
    public String thing() {
        return thing;
    }

    private static Group across() {
        Group sheet = group(
                styled(round(3, box(16, 20, 188, 126)), "d-paper", OUTLINE),
                styled(disc(36, 36, 8), "d-toska-fill", 0),
                styled(path("M76,31 h68"), "d-print", 4),
                styled(path("M92,40 h36"), "d-print", 2),
                styled(path("M28,51 h46 M28,57 h38 M142,51 h46 M142,57 h34"), "d-print", 1.4));
        for (double y : new double[] {64, 96}) {
            sheet.getChildren()
                    .addAll(
                            styled(box(28, y, 164, 7), "d-ground", 0),
                            styled(
                                    path("M28," + y + " h164 v26 h-164 z M28," + (y + 7) + " h164 M28," + (y + 13.3)
                                            + " h164 M28," + (y + 19.6) + " h164 M40," + y + " v26 M82," + y
                                            + " v26 M116," + y + " v26 M144," + y + " v26 M168," + y + " v26"),
                                    "d-print",
                                    0.9));
        }
        sheet.getChildren()
                .addAll(
                        styled(path("M28,130 h40 M28,137 h26"), "d-print", 1.4),
                        styled(path("M178,127 h13 v13 h-13 z M182.5,131.5 h4 v4 h-4 z"), "d-print", 1.6));
        return sheet;
    }

    private static Group upright() {
        return group(
                styled(round(3, box(58, 8, 104, 148)), "d-paper", OUTLINE),
                styled(round(2, box(64, 14, 92, 136)), "d-toska-line", 1.6),
                styled(disc(110, 30, 9), "d-toska-fill", 0),
                styled(path("M86,49 h48"), "d-print", 4),
                styled(path("M94,57 h32"), "d-print", 2),
                styled(path("M76,72 h68 M76,81 h68 M76,90 h58 M76,99 h68 M76,108 h50"), "d-print", 1.6),
                styled(path("M76,130 h28 M76,137 h20"), "d-print", 1.6),
                styled(path("M128,124 h16 v16 h-16 z M133.5,129.5 h5 v5 h-5 z"), "d-print", 1.8));
    }

    @Override
    public boolean moves() {
        return false;
    }
}
