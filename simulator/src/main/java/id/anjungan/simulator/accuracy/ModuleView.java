// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.simulator.finger.Geometry;
import java.util.Arrays;

/**
 * What a module's small glass and its narrow line leave of a picture: as much as the glass covers, at its resolution,
 * in as many bits.
 *
 * @param bits 4 as over the line, each nibble spread over the byte as the driver does; or 8
 */
record ModuleView(Geometry glass, int bits) {
    private static final byte EMPTY_GLASS = (byte) 0xFF;
    private static final int NIBBLE = 4;

    /** A picture of its own; the given one is left as it is. */
    FingerImage of(FingerImage picture) {
        double step = (double) picture.dpi() / glass.dpi();
        return seen(picture, step, step);
    }

    /** A picture that was stretched to other sides without regard to its resolution, and is believed to have this. */
    static FingerImage stretched(FingerImage picture, int width, int height) {
        Geometry all = new Geometry(width, height, picture.dpi());
        return new ModuleView(all, Byte.SIZE)
                .seen(picture, (double) picture.width() / width, (double) picture.height() / height);
    }

    private FingerImage seen(FingerImage picture, double stepX, double stepY) {
        byte[] grey = new byte[glass.width() * glass.height()];
        Arrays.fill(grey, EMPTY_GLASS);
        for (int i = 0; i < grey.length; i++) {
            double x = picture.width() / 2.0 + (i % glass.width() + 0.5 - glass.width() / 2.0) * stepX - 0.5;
            double y = picture.height() / 2.0
                    + (Math.floorDiv(i, glass.width()) + 0.5 - glass.height() / 2.0) * stepY
                    - 0.5;
            boolean on = x > -1 && y > -1 && x < picture.width() && y < picture.height();
            grey[i] = on ? coarse(between(picture, x, y)) : coarse(EMPTY_GLASS & 0xFF);
        }
        return new FingerImage(glass.width(), glass.height(), glass.dpi(), grey);
    }

    private byte coarse(double value) {
        int whole = (int) Math.round(value);
        return (byte) (bits == NIBBLE ? (whole >> NIBBLE) * 17 : whole);
    }

    private static double between(FingerImage picture, double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        double top = at(picture, x0, y0) * (1 - fx) + at(picture, x0 + 1, y0) * fx;
        double bottom = at(picture, x0, y0 + 1) * (1 - fx) + at(picture, x0 + 1, y0 + 1) * fx;
        return top * (1 - fy) + bottom * fy;
    }

    private static int at(FingerImage picture, int x, int y) {
        int column = Math.max(0, Math.min(picture.width() - 1, x));
        int row = Math.max(0, Math.min(picture.height() - 1, y));
        return picture.grey()[row * picture.width() + column] & 0xFF;
    }
}
