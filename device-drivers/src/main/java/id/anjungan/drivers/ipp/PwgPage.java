// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The page header of PWG raster (PWG 5102.4-2012 §4.3): 1796 octets, numbers big-endian, texts of 64 octets; what is
 * not written is reserved or "the printer's default", and 0.
 *
 * @param width pixels of the bitmap as it lies on the sheet, so for height
 * @param dpi pixels an inch, both ways
 * @param coloured true for srgb_8, false for sgray_8
 * @param landscape the page was turned anti-clockwise onto the portrait sheet (as orientation-requested 4, RFC 8011
 *     §5.2.10): whoever wants to read it turns the sheet 90° clockwise. The bitmap already lies as the sheet does, so a
 *     printer has nothing left to turn.
 * @param pages of the whole document
 * @param back which way the sheet is turned over for its back
 */
record PwgPage(int width, int height, int dpi, boolean coloured, boolean landscape, int pages, SheetBack back) {
    static final int LENGTH = 1796;
    static final byte[] SYNC_WORD = "RaS2".getBytes(StandardCharsets.US_ASCII);
    static final String A4 = "iso_a4_210x297mm";

    private static final int NORMAL_QUALITY = 4;
    private static final int SGRAY = 18;
    private static final int SRGB = 19;

    int bytesPerPixel() {
        return coloured ? 3 : 1;
    }

    /**
     * What the page is printed on.
     *
     * @param name as the medium is called
     * @param width of the page in points, so for the height
     */
    record Stock(String name, int width, int height) {
        static final Stock PAPER = new Stock(A4, 595, 842);
    }

    byte[] header() {
        return header(Stock.PAPER);
    }

    byte[] header(Stock stock) {
        byte[] header = new byte[LENGTH];
        text(header, 0, "PwgRaster");
        text(header, 1732, stock.name());
        ByteBuffer numbers = ByteBuffer.wrap(header);
        numbers.putInt(272, back.bothSides() ? 1 : 0);
        numbers.putInt(276, dpi).putInt(280, dpi);
        numbers.putInt(340, 1); // NumCopies
        numbers.putInt(344, landscape ? 1 : 0);
        numbers.putInt(352, stock.width()).putInt(356, stock.height()); // PageSize in points
        numbers.putInt(368, back.tumble() ? 1 : 0);
        numbers.putInt(372, width).putInt(376, height);
        numbers.putInt(384, 8).putInt(388, 8 * bytesPerPixel()).putInt(392, width * bytesPerPixel());
        numbers.putInt(400, coloured ? SRGB : SGRAY);
        numbers.putInt(420, bytesPerPixel()); // NumColors
        numbers.putInt(452, pages);
        numbers.putInt(456, back.crossFeed()).putInt(460, back.feed());
        numbers.putInt(484, NORMAL_QUALITY);
        return header;
    }

    private static void text(byte[] header, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, header, at, ascii.length);
    }
}
