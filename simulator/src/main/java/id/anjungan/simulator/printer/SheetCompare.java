// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/**
 * Compares a sheet with a picture of the document: the share of pixels in which any of red, green and blue differs by
 * more than 64 of 255 levels. Two renderers differ at the edges of letters; a wrong document differs in far more.
 */
public final class SheetCompare {
    /** The greatest share at which the sheet counts as the document's. */
    public static final double MOST = 0.02;

    private static final int LEVELS = 64;
    /** Renderers round a page to whole pixels in their own ways. */
    private static final int SPARE_PIXELS = 2;

    private SheetCompare() {}

    /** Turns a sheet by a multiple of 90 degrees. */
    public static BufferedImage upright(BufferedImage sheet, int clockwise) {
        if (clockwise % 360 == 0) {
            return sheet;
        }
        boolean sideways = clockwise % 180 != 0;
        int width = sideways ? sheet.getHeight() : sheet.getWidth();
        int height = sideways ? sheet.getWidth() : sheet.getHeight();
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(clockwise / 90);
        turn.translate(-sheet.getWidth() / 2.0, -sheet.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, sheet.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(sheet, turned);
    }

    /** 0 to 1; 1 when the sizes differ by more than rounding. */
    public static double difference(BufferedImage upright, BufferedImage reference) {
        int width = Math.min(upright.getWidth(), reference.getWidth());
        int height = Math.min(upright.getHeight(), reference.getHeight());
        if (Math.abs(upright.getWidth() - reference.getWidth()) > SPARE_PIXELS
                || Math.abs(upright.getHeight() - reference.getHeight()) > SPARE_PIXELS) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < height; y++) {
            int[] ours = line(upright, y, width);
            int[] theirs = line(reference, y, width);
            for (int x = 0; x < width; x++) {
                different += differs(ours[x], theirs[x]) ? 1 : 0;
            }
        }
        return (double) different / ((long) width * height);
    }

    /** Grey samples are taken as they are: BufferedImage would convert them as if they were linear light. */
    private static int[] line(BufferedImage image, int y, int width) {
        if (image.getRaster().getNumBands() > 1 || image.getColorModel().getPixelSize() < 8) {
            return image.getRGB(0, y, width, 1, null, 0, width);
        }
        int[] grey = image.getRaster().getSamples(0, y, width, 1, 0, (int[]) null);
        for (int x = 0; x < width; x++) {
            grey[x] *= 0x010101;
        }
        return grey;
    }

    private static boolean differs(int one, int other) {
        return apart(one >> 16, other >> 16) || apart(one >> 8, other >> 8) || apart(one, other);
    }

    private static boolean apart(int one, int other) {
        return Math.abs((one & 0xff) - (other & 0xff)) > LEVELS;
    }
}
