// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.drivers.card.CardFaces;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/** Both sides of a card as PWG raster (PWG 5102.4): srgb_8 at 300 dpi, the front first. Nothing touches a disk. */
final class CardRaster implements IppLine.Payload {
    static final int SIDES = 2;
    private static final int DPI = 300;
    /** ISO/IEC 7810 ID-1 in points. */
    private static final int WIDE = 243;

    private static final int HIGH = 153;

    private final WipedBuffer bytes = new WipedBuffer();

    /** The faces are wiped. */
    static CardRaster of(CardFaces faces, String medium) {
        CardRaster raster = new CardRaster();
        PwgPage.Stock stock = new PwgPage.Stock(medium, WIDE, HIGH);
        raster.bytes.write(PwgPage.SYNC_WORD, 0, PwgPage.SYNC_WORD.length);
        raster.side(faces.front(), stock, 1);
        raster.side(faces.back(), stock, 2);
        faces.wipe();
        return raster;
    }

    private void side(BufferedImage side, PwgPage.Stock stock, int number) {
        int[] pixels = ((DataBufferInt) side.getRaster().getDataBuffer()).getData();
        SheetBack back = SheetBack.of("normal", false, number);
        PwgPage page = new PwgPage(side.getWidth(), side.getHeight(), DPI, true, false, SIDES, back);
        bytes.write(page.header(stock), 0, PwgPage.LENGTH);
        new PwgLines(pixels, side.getWidth(), true).writeTo(bytes);
    }

    @Override
    public long length() {
        return bytes.length();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    @Override
    public void wipe() {
        bytes.wipe();
    }
}
