// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

/**
 * How one side of a sheet is handed to a duplex unit: pwg-raster-document-sheet-back (PWG 5102.4-2012 §5.3) says how
 * the unit turns sheets over, and the backs are mirrored so that they come out upright.
 *
 * @param tumble turned over the short edge, as pages that lie across are read
 * @param crossFeed 1, or -1 when the lines are mirrored; so {@code feed} for their order
 */
record SheetBack(boolean bothSides, boolean tumble, int crossFeed, int feed) {
    static final SheetBack ONE_SIDED = new SheetBack(false, false, 1, 1);

    /**
     * Of one side of a document that is printed on both.
     *
     * @param number of the page, from 1; even ones are backs
     */
    static SheetBack of(String sheetBack, boolean tumble, int number) {
        boolean back = number % 2 == 0;
        boolean lines = back
                && switch (sheetBack) {
                    case "flipped", "manual-tumble" -> tumble;
                    case "rotated" -> !tumble;
                    default -> false;
                };
        boolean order = back
                && switch (sheetBack) {
                    case "flipped", "rotated" -> !tumble;
                    case "manual-tumble" -> tumble;
                    default -> false;
                };
        return new SheetBack(true, tumble, lines ? -1 : 1, order ? -1 : 1);
    }

    /** Mirrors the pixels of a page as the unit needs them, in place. */
    void turn(int[] pixels, int width) {
        int height = pixels.length / width;
        if (crossFeed < 0) {
            for (int y = 0; y < height; y++) {
                reverse(pixels, y * width, (y + 1) * width);
            }
        }
        if (feed < 0) {
            for (int y = 0; y < height / 2; y++) {
                swap(pixels, y * width, (height - 1 - y) * width, width);
            }
        }
    }

    private static void reverse(int[] pixels, int from, int end) {
        for (int one = from, other = end - 1; one < other; one++, other--) {
            int pixel = pixels[one];
            pixels[one] = pixels[other];
            pixels[other] = pixel;
        }
    }

    private static void swap(int[] pixels, int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            int pixel = pixels[one + i];
            pixels[one + i] = pixels[other + i];
            pixels[other + i] = pixel;
        }
    }
}
