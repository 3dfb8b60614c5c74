// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.util.Arrays;

/**
 * The compression of PWG raster (PWG 5102.4-2012 §4.4): a line is told once with the number of its repetitions; within
 * it runs of equal pixels and stretches of different ones, at most 128 pixels each.
 */
final class PwgLines {
    private static final int MOST_LINES = 256;
    private static final int MOST_PIXELS = 128;

    private final int[] pixels;
    private final int width;
    private final boolean coloured;
    private final byte[] coded;
    private int at;

    /** @param pixels 0xRRGGBB, line after line; when not coloured, the luminance goes out */
    PwgLines(int[] pixels, int width, boolean coloured) {
        this.pixels = pixels;
        this.width = width;
        this.coloured = coloured;
        this.coded = new byte[1 + width * (coloured ? 4 : 2)];
    }

    void writeTo(WipedBuffer out) {
        for (int start = 0; start < pixels.length; ) {
            int next = start + width;
            int lines = 1;
            while (next < pixels.length && lines < MOST_LINES && sameLine(start, next)) {
                lines++;
                next += width;
            }
            at = 0;
            coded[at++] = (byte) (lines - 1);
            code(start, start + width);
            out.write(coded, 0, at);
            start = next;
        }
        Arrays.fill(coded, (byte) 0);
    }

    private boolean sameLine(int one, int other) {
        return Arrays.equals(pixels, one, one + width, pixels, other, other + width);
    }

    private void code(int from, int end) {
        for (int i = from; i < end; ) {
            int run = run(i, end);
            if (run > 1) {
                coded[at++] = (byte) (run - 1);
                put(pixels[i]);
                i += run;
                continue;
            }
            int stretch = stretch(i, end);
            coded[at++] = (byte) (stretch == 1 ? 0 : 257 - stretch);
            for (int k = i; k < i + stretch; k++) {
                put(pixels[k]);
            }
            i += stretch;
        }
    }

    private int run(int from, int end) {
        int last = Math.min(end, from + MOST_PIXELS);
        int i = from + 1;
        while (i < last && pixels[i] == pixels[from]) {
            i++;
        }
        return i - from;
    }

    /** How many pixels follow of which no two neighbours are equal. */
    private int stretch(int from, int end) {
        int last = Math.min(end, from + MOST_PIXELS);
        int i = from + 1;
        while (i < last && (i + 1 == end || pixels[i] != pixels[i + 1])) {
            i++;
        }
        return i - from;
    }

    private void put(int pixel) {
        int red = pixel >> 16 & 0xff;
        int green = pixel >> 8 & 0xff;
        int blue = pixel & 0xff;
        if (coloured) {
            coded[at++] = (byte) red;
            coded[at++] = (byte) green;
            coded[at++] = (byte) blue;
        } else {
            // Rec. 709 weights, of sum 256; equal parts come out as they went in
            coded[at++] = (byte) (54 * red + 183 * green + 19 * blue >> 8);
        }
    }
}
