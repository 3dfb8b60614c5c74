// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.drawing;

/** A small sign beside words, never instead of them; its size and colour come from the style sheets. */
public final class Icon extends Drawing {
    private static final double GRID = 24;
    private static final double OUTLINE = 2.1;

    /** The signs, as strokes on a grid of 24. */
    public enum Sign {
        BACK("M20,12 H5 M11,5.5 L4.5,12 L11,18.5"),
        NEXT("M4,12 H19 M13,5.5 L19.5,12 L13,18.5"),
        FINISH("M10,4 H5 V20 H10 M10,12 H20 M15.5,7 L20.5,12 L15.5,17"),
        LANGUAGE(
                "M12,3 A9,9 0 1 0 12,21 A9,9 0 1 0 12,3 z M3.2,12 H20.8 M12,3 C7,8 7,16 12,21 M12,3 C17,8 17,16 12,21"),
        LETTERS("M2.5,19.5 L8.5,4.5 L14.5,19.5 M4.8,14 H12.2 M16,19.5 L19,12 L22,19.5 M17,17 H21"),
        CONTRAST("M12,3 A9,9 0 1 0 12,21 A9,9 0 1 0 12,3 z M12,3 V21 M15,5 V19 M18,7.5 V16.5"),
        VOICE("M4,9.5 H7.5 L12.5,5 V19 L7.5,14.5 H4 z"
                + " M16,9 C17.6,10.6 17.6,13.4 16,15 M18.8,6.5 C21.8,9.5 21.8,14.5 18.8,17.5"),
        STAFF("M12,3.5 A4,4 0 1 0 12,11.5 A4,4 0 1 0 12,3.5 z M4,20.5 C4,16.5 7,14.5 12,14.5"
                + " C17,14.5 20,16.5 20,20.5 z"),
        CARD("M3,5.5 H21 V18.5 H3 z M6,9.5 H12 M6,12.5 H11 M6,15.5 H12 M15,9 H18.5 V15 H15 z"),
        FINGER("M5,14.5 C4,7.5 7.5,3.5 12,3.5 C16.5,3.5 20,7.5 19,14.5 M8,18.5 C7,12.5 8.5,7.5"
                + " 12,7.5 C15.5,7.5 17,12.5 16,18.5"
                + " M12,11.5 V20.5"),
        CODE("M4,4 H10 V10 H4 z M14,4 H20 V10 H14 z M4,14 H10 V20 H4 z M14,14 H16.5 M20,14 V17"
                + " M14,17.5 V20 M17,20 H20"),
        KEYS("M4,4 H20 V20 H4 z M8,8 H8.2 M12,8 H12.2 M16,8 H16.2 M8,12 H8.2 M12,12 H12.2 M16,12"
                + " H16.2 M8,16 H8.2 M12,16 H12.2"
                + " M16,16 H16.2"),
        OFFICER("M12,4 A3.6,3.6 0 1 0 12,11.2 A3.6,3.6 0 1 0 12,4 z M7.5,6.2 H16.5 M4.5,20.5 C4.5,16.5 7.5,14 12,14"
                + " C16.5,14 19.5,16.5 19.5,20.5 M14.5,17.5 H16.5"),
        PRINT("M7,9 V3.5 H17 V9 M7,17 H4 V9 H20 V17 H17 M7,14 H17 V20.5 H7 z"),
        FAMILY("M3,5 H21 V19 H3 z M6,9 H18 M6,12 H18 M6,15 H18 M10,9 V15.5"),
        CERTIFICATE("M5.5,3 H18.5 V21 H5.5 z M8.5,7 H15.5 M8.5,10.5 H15.5 M8.5,14 H12 M15,15 A1.8,1.8 0"
                + " 1 0 15,18.6 A1.8,1.8 0 1 0 15,15 z"),
        BUNDLE("M8.5,2.5 H19.5 V17.5 H8.5 z M5.5,5.5 H8.5 M5.5,5.5 V20 H16 V17.5 M11.5,6.5 H16.5 M11.5,10 H16.5"
                + " M11.5,13.5 H14.5"),
        LETTER("M5.5,3 H18.5 V21 H5.5 z M8.5,7.5 H15.5 M8.5,11 H15.5 M8.5,14.5 H15.5"),
        CHECK("M4.5,12.5 L10,18 L19.5,6.5"),
        WARNING("M12,3.5 L22,20.5 H2 z M12,10 V14.5 M12,17.4 V17.6"),
        CLOCK("M12,3 A9,9 0 1 0 12,21 A9,9 0 1 0 12,3 z M12,7.5 V12 L15.5,14.5"),
        DELIGHTED("M12,2.5 A9.5,9.5 0 1 0 12,21.5 A9.5,9.5 0 1 0 12,2.5 z M6.8,9.8 C7.6,8.4 9.2,8.4 10,9.8"
                + " M14,9.8 C14.8,8.4 16.4,8.4 17.2,9.8 M6.8,13 H17.2 C16.8,16.4 14.8,18.2 12,18.2 C9.2,18.2 7.2,16.4"
                + " 6.8,13 z"),
        CONTENT("M12,2.5 A9.5,9.5 0 1 0 12,21.5 A9.5,9.5 0 1 0 12,2.5 z M8.5,9 V9.8 M15.5,9 V9.8"
                + " M7.5,14.2 C9.5,17.2 14.5,17.2 16.5,14.2"),
        UNHAPPY("M12,2.5 A9.5,9.5 0 1 0 12,21.5 A9.5,9.5 0 1 0 12,2.5 z M8.5,9 V9.8 M15.5,9 V9.8"
                + " M7.8,16.8 C9.8,14 14.2,14 16.2,16.8"),
        LOW("M6,2.5 H18 V21.5 H6 z M6,12.5 H18 M12,5 V10 M9.5,7.8 L12,10.3 L14.5,7.8 M9,16 H15"),
        STILL("M3.5,4.5 H20.5 V19.5 H3.5 z M10,9 V15 M14,9 V15"),
        AGAIN("M19,8.5 A8,8 0 1 0 20,13 M20,3.5 V9 H14.5"),
        LOOK("M10.5,4 A6.5,6.5 0 1 0 10.5,17 A6.5,6.5 0 1 0 10.5,4 z M15.3,15.3 L21,21"),
        SPANNER("M20.4,7.2 A5,5 0 0 1 13.6,12.8 L7,19.4 A1.9,1.9 0 0 1 4.4,16.8 L11,10.2 A5,5 0 0 1 16.8,3.6"
                + " L13.9,6.5 L14.6,9.4 L17.5,10.1 z"),
        LOCK("M5,11 H19 V20.5 H5 z M8,11 V7.5 A4,4 0 0 1 16,7.5 V11 M12,14.5 V17"),
        ONCE("M8.5,7.5 L12.5,4 V20 M8.5,20 H16.5"),
        QUESTION("M8,8.5 A4.2,4.2 0 1 1 13.8,12.4 C12.4,13.2 12,14 12,15.4 M12,19.3 V19.5"),
        CALENDAR("M4,5.5 H20 V20.5 H4 z M4,10 H20 M8,3 V7.5 M16,3 V7.5 M9.5,13 L14.5,18 M14.5,13 L9.5,18"),
        NO_FINGER("M5,14.5 C4,7.5 7.5,3.5 12,3.5 C13.6,3.5 15,4 16.2,4.9 M18.9,9 C19.3,10.7 19.3,12.5 19,14.5"
                + " M8,15 C7.3,11.3 8.7,7.5 12,7.5 M16.2,12.2 C16.4,14.2 16.3,16.4 16,18.5 M12,15.5 V20.5"
                + " M4,20.5 L20,4.5"),
        BLURRED("M5.5,3 H18.5 V21 H5.5 z M8,8 Q10,5.5 12,8 T16,8 M8,12.5 Q10,10 12,12.5 T16,12.5"
                + " M8,17 Q10,14.5 12,17 T16,17"),
        CUT_OFF("M5.5,14 V3 H18.5 V14 L16.3,16 L14.2,14 L12,16 L9.8,14 L7.7,16 z M8.5,7 H15.5 M8.5,10.5 H15.5"
                + " M5.5,19.5 V21 H8 M11,21 H13 M16,21 H18.5 V19.5"),
        BLANK("M5.5,3 H18.5 V21 H5.5 z"),
        OF_ANOTHER("M5.5,3 H18.5 V21 H5.5 z M12,6.5 A2.3,2.3 0 1 0 12,11.1 A2.3,2.3 0 1 0 12,6.5 z"
                + " M8.3,17 C8.3,14.4 10,13.4 12,13.4 C14,13.4 15.7,14.4 15.7,17 z"),
        INFORMATION("M12,3 A9,9 0 1 0 12,21 A9,9 0 1 0 12,3 z M12,11 V16.5 M12,7.4 V7.6");

        private final String strokes;

        Sign(String strokes) {
            this.strokes = strokes;
        }

        String strokes() {
            return strokes;
        }
    }

    private Icon(Sign sign, String style) {
        super(GRID, GRID);
        getStyleClass().add("icon");
        draw(Sketch.path(sign.strokes), style, OUTLINE);
    }

    /** In the colour of text on a light ground. */
    public static Icon dark(Sign sign) {
        return new Icon(sign, "d-line");
    }

    /** In the colour of text on the main action. */
    public static Icon light(Sign sign) {
        return new Icon(sign, "d-on-toska-line");
    }

    /** In the colour of what the machine offers. */
    public static Icon coloured(Sign sign) {
        return new Icon(sign, "d-toska-line");
    }

    /** In the colour of trouble. */
    public static Icon grave(Sign sign) {
        return new Icon(sign, "d-trouble-line");
    }

    @Override
    public boolean moves() {
        return false;
    }
}
