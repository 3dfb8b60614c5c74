// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

import static id.anjungan.ui.drawing.Sketch.OUTLINE;
import static id.anjungan.ui.drawing.Sketch.box;
import static id.anjungan.ui.drawing.Sketch.disc;
import static id.anjungan.ui.drawing.Sketch.path;
import static id.anjungan.ui.drawing.Sketch.round;

/** The document as it lies in the hand: a family card's two tables across, a certificate upright, a card. */
public final class DocumentPicture extends Drawing {
    private String thing = "";

    private DocumentPicture() {
        super(100, 120);
    }

    /** Of a kind of the catalogue. */
    public static DocumentPicture of(String kind) {
        DocumentPicture picture = new DocumentPicture();
        switch (kind) {
            case "KARTU_KELUARGA" -> picture.across();
            case "KIA", "KTP_EL" -> picture.card(kind.equals("KTP_EL"));
            default -> picture.upright();
        }
        return picture;
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

    private void card(boolean withChip) {
        draw(round(5, box(6, 30, 88, 56)), withChip ? "d-ktp" : "d-soft", OUTLINE);
        draw(path("M32,38 h36"), "d-print", 2.4);
        draw(path("M14,48 h38 M14,55 h44 M14,62 h34 M14,69 h40"), "d-print", 1.3);
        draw(round(2, box(66, 46, 20, 27)), "d-paper", 1.4);
        draw(disc(76, 56, 4), "d-print-fill", 0);
        draw(path("M69,73 q0,-9 7,-9 q7,0 7,9 z"), "d-print-fill", 0);
        draw(path("M14,79 h22"), "d-print", 1.3);
    }

    private void across() {
        draw(round(2, box(4, 26, 92, 66)), "d-paper", OUTLINE);
        draw(path("M34,34 h32"), "d-print", 3);
        draw(path("M12,41 h22 M66,41 h22"), "d-print", 1.2);
        for (double y : new double[] {47, 64}) {
            draw(
                    path("M12," + y + " h76 v13 h-76 z M12," + (y + 4.4) + " h76 M12," + (y + 8.7) + " h76 M22," + y
                            + " v13 M44," + y + " v13 M60," + y + " v13 M74," + y + " v13"),
                    "d-print",
                    0.9);
        }
        draw(path("M72,81 h7 v7 h-7 z M74.5,83.5 h2 v2 h-2 z"), "d-print", 1.2);
        draw(path("M12,83 h26 M12,87 h18"), "d-print", 1.2);
    }

    private void upright() {
        draw(round(2, box(14, 8, 72, 102)), "d-paper", OUTLINE);
        draw(round(1, box(19, 13, 62, 92)), "d-toska-line", 1.4);
        draw(disc(50, 24, 6), "d-toska-fill", 0);
        draw(path("M34,37 h32"), "d-print", 3);
        draw(path("M40,43 h20"), "d-print", 1.4);
        draw(path("M27,53 h46 M27,60 h46 M27,67 h40 M27,74 h46 M27,81 h30"), "d-print", 1.3);
        draw(path("M60,88 h9 v9 h-9 z M63,91 h3 v3 h-3 z"), "d-print", 1.3);
    }

    @Override
    public boolean moves() {
        return false;
    }
}
