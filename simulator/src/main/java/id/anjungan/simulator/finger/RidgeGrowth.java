// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Lets ridges grow out of noise: the picture is filtered again and again with Gabor filters tuned to the local
 * direction and period of the ridges, until only ridges remain. Minutiae appear by themselves where the growth does not
 * fit.
 */
final class RidgeGrowth {
    static final int WIDTH = 372;
    static final int HEIGHT = 452;

    private static final int RADIUS = 7;
    private static final int SIDE = 2 * RADIUS + 1;
    private static final int STRIDE = WIDTH + 2 * RADIUS;
    private static final int DIRECTIONS = 64;
    private static final int PERIODS = 8;
    /** Pixels along each side of a patch that one filter serves; divides {@link #WIDTH} and {@link #HEIGHT}. */
    private static final int PATCH = 2;

    private static final int ROUNDS = 14;
    /**
     * Widths of the filters in pixels; narrow across, so that ridges may widen rather than fork where they diverge;
     * short along, so that ridges end and fork about as often as in fingers.
     */
    private static final double ALONG = 2.5;

    private static final double ACROSS = 1.7;

    private final float[][] bank = new float[DIRECTIONS * PERIODS][];
    private final short[] filter = new short[WIDTH * HEIGHT];
    private final double period;

    private RidgeGrowth(SplittableRandom random) {
        period = random.nextDouble(8.2, 10.8);
    }

    /** The ridges of a finger, -1 valley to 1 ridge, {@link #WIDTH} by {@link #HEIGHT} at 500 dpi. */
    static float[] grow(SplittableRandom random) {
        RidgeGrowth growth = new RidgeGrowth(random);
        growth.tune(OrientationField.grow(random), Ripple.of(random, 1.0, 140, 300));
        float[] picture = noise(random);
        for (int round = 0; round < ROUNDS; round++) {
            picture = growth.filtered(picture);
        }
        return cropped(picture);
    }

    private void tune(OrientationField field, Ripple variation) {
        for (int y = 0; y < HEIGHT; y += PATCH) {
            for (int x = 0; x < WIDTH; x += PATCH) {
                double dx = x + (PATCH - 1) / 2.0 - WIDTH / 2.0;
                double dy = y + (PATCH - 1) / 2.0 - HEIGHT / 2.0;
                int direction = Math.floorMod((int) Math.round(field.at(dx, dy) / Math.PI * DIRECTIONS), DIRECTIONS);
                double share = Math.max(0, Math.min(0.999, 0.5 + variation.at(dx, dy) / 1.4));
                int index = direction * PERIODS + (int) (share * PERIODS);
                for (int row = y; row < y + PATCH; row++) {
                    Arrays.fill(filter, row * WIDTH + x, row * WIDTH + x + PATCH, (short) index);
                }
                if (bank[index] == null) {
                    bank[index] = kernel(direction, index % PERIODS);
                }
            }
        }
    }

    private float[] kernel(int direction, int step) {
        double angle = direction * Math.PI / DIRECTIONS;
        double k = 2 * Math.PI / (period * (0.88 + 0.24 * step / (PERIODS - 1)));
        float[] taps = new float[SIDE * SIDE];
        double sum = 0;
        double norm = 0;
        for (int i = 0; i < taps.length; i++) {
            int x = i % SIDE - RADIUS;
            int y = i / SIDE - RADIUS;
            double along = (x * Math.cos(angle) + y * Math.sin(angle)) / ALONG;
            double across = y * Math.cos(angle) - x * Math.sin(angle);
            double bell = Math.exp(-(along * along + across * across / (ACROSS * ACROSS)) / 2);
            taps[i] = (float) (bell * Math.cos(k * across));
            sum += taps[i];
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] -= (float) (sum / taps.length);
            norm += Math.abs(taps[i]);
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] *= (float) (3.2 / norm);
        }
        return taps;
    }

    /**
     * So faint that the first rounds stay below the bounds: there ridges that do not fit can still give way to each
     * other, and as many minutiae remain as in a finger.
     */
    private static float[] noise(SplittableRandom random) {
        float[] picture = new float[STRIDE * (HEIGHT + 2 * RADIUS)];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (float) random.nextDouble(-0.01, 0.01);
        }
        return picture;
    }

    /** One round. Three sums side by side: a single one would wait for itself at each tap. */
    private float[] filtered(float[] from) {
        float[] to = new float[from.length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                float[] taps = bank[filter[y * WIDTH + x]];
                float left = 0;
                float middle = 0;
                float right = 0;
                for (int v = 0, tap = 0, row = y * STRIDE + x; v < SIDE; v++, row += STRIDE) {
                    for (int u = 0; u < SIDE; u += 3, tap += 3) {
                        left += taps[tap] * from[row + u];
                        middle += taps[tap + 1] * from[row + u + 1];
                        right += taps[tap + 2] * from[row + u + 2];
                    }
                }
                to[(y + RADIUS) * STRIDE + x + RADIUS] = Math.max(-1, Math.min(1, left + middle + right));
            }
        }
        return to;
    }

    private static float[] cropped(float[] picture) {
        float[] ridges = new float[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            System.arraycopy(picture, (y + RADIUS) * STRIDE + RADIUS, ridges, y * WIDTH, WIDTH);
        }
        return ridges;
    }
}
