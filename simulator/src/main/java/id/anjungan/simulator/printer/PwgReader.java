// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.WritableRaster;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads PWG raster (PWG 5102.4-2012 §4), one page at a time, as a printer would: sgray_8 and srgb_8, everything else is
 * refused. Knows nothing of how our driver writes it.
 */
public final class PwgReader {
    /** @param clockwise degrees by which to turn the sheet to read it */
    public record Page(BufferedImage image, int dpi, int clockwise, int pages) {}

    private static final int HEADER = 1796;
    private static final int LONGEST_SIDE = 16_384;
    private static final int SGRAY = 18;
    private static final int SRGB = 19;

    private final DataInputStream in;

    public PwgReader(InputStream raw) throws IOException {
        in = new DataInputStream(raw);
        byte[] sync = in.readNBytes(4);
        if (!new String(sync, StandardCharsets.US_ASCII).equals("RaS2")) {
            throw new IOException("no PWG raster");
        }
    }

    /** The next page, or null at the end. */
    public Page next() throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length == 0) {
            return null;
        }
        if (header.length < HEADER) {
            throw new IOException("page header cut off");
        }
        ByteBuffer numbers = ByteBuffer.wrap(header);
        int width = numbers.getInt(372);
        int height = numbers.getInt(376);
        int bytesAPixel = numbers.getInt(388) / 8;
        int space = numbers.getInt(400);
        boolean known = space == SGRAY && bytesAPixel == 1 || space == SRGB && bytesAPixel == 3;
        if (!known || numbers.getInt(384) != 8 || numbers.getInt(392) != width * bytesAPixel) {
            throw new IOException("a kind of raster that this printer does not take");
        }
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new IOException("size of the page");
        }
        var image = bitmap(width, height, bytesAPixel);
        turnOver(image, numbers.getInt(456), numbers.getInt(460));
        return new Page(image, numbers.getInt(276), clockwise(numbers.getInt(344)), numbers.getInt(452));
    }

    /** Orientation: 0 portrait, 1 landscape, 2 reverse portrait, 3 reverse landscape. */
    private static int clockwise(int orientation) throws IOException {
        if (orientation < 0 || orientation > 3) {
            throw new IOException("orientation");
        }
        return 90 * orientation;
    }

    /** The duplex unit mirrors a back that was handed over mirrored; 0 counts as 1. */
    private static void turnOver(BufferedImage image, int crossFeed, int feed) {
        WritableRaster raster = image.getRaster();
        int width = image.getWidth();
        int bottom = image.getHeight() - 1;
        for (int y = 0; feed < 0 && y < (bottom + 1) / 2; y++) {
            Object upper = raster.getDataElements(0, y, width, 1, null);
            Object lower = raster.getDataElements(0, bottom - y, width, 1, null);
            raster.setDataElements(0, y, width, 1, lower);
            raster.setDataElements(0, bottom - y, width, 1, upper);
        }
        for (int x = 0; crossFeed < 0 && x < width / 2; x++) {
            Object left = raster.getDataElements(x, 0, 1, bottom + 1, null);
            Object right = raster.getDataElements(width - 1 - x, 0, 1, bottom + 1, null);
            raster.setDataElements(x, 0, 1, bottom + 1, right);
            raster.setDataElements(width - 1 - x, 0, 1, bottom + 1, left);
        }
    }

    private BufferedImage bitmap(int width, int height, int bytesAPixel) throws IOException {
        int type = bytesAPixel == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage image = new BufferedImage(width, height, type);
        byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int lineLength = width * bytesAPixel;
        byte[] line = new byte[lineLength];
        for (int y = 0; y < height; ) {
            int times = in.readUnsignedByte() + 1;
            if (y + times > height) {
                throw new IOException("more lines than the page has");
            }
            line(line, bytesAPixel);
            for (int i = 0; i < times; i++, y++) {
                System.arraycopy(line, 0, data, y * lineLength, lineLength);
            }
        }
        return image;
    }

    private void line(byte[] line, int bytesAPixel) throws IOException {
        for (int at = 0; at < line.length; ) {
            int code = in.readUnsignedByte();
            boolean run = code < 128;
            int pixels = run ? code + 1 : 257 - code;
            int end = at + pixels * bytesAPixel;
            if (code == 128 || end > line.length) {
                throw new IOException("line of raster");
            }
            int told = run ? at + bytesAPixel : end;
            in.readFully(line, at, told - at);
            if (bytesAPixel == 3) {
                blueFirst(line, at, told);
            }
            for (int i = told; i < end; i++) {
                line[i] = line[i - bytesAPixel];
            }
            at = end;
        }
    }

    private static void blueFirst(byte[] line, int from, int end) {
        for (int i = from; i < end; i += 3) {
            byte red = line[i];
            line[i] = line[i + 2];
            line[i + 2] = red;
        }
    }
}
