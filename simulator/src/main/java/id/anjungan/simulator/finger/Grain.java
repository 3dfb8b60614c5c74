// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.SplittableRandom;

/** A rough surface: normal noise of deviation 1 whose grains are about three pixels (0.15 mm) wide. */
final class Grain {
    private static final int ROUNDS = 2;
    /** What two rounds of (1 2 1)/4 in both directions leave of white noise: 70/256 of its deviation. */
    private static final double LEFT = 70.0 / 256;

    private Grain() {}

    static float[] of(SplittableRandom random, int width, int height) {
        float[] field = new float[width * height];
        for (int i = 0; i < field.length; i++) {
            field[i] = (float) (random.nextGaussian() / LEFT);
        }
        for (int round = 0; round < ROUNDS; round++) {
            smooth(field, 1, width, height);
            smooth(field, width, height, width);
        }
        return field;
    }

    /** Smooths along one direction: so many lines, in each so many values this far apart. */
    private static void smooth(float[] field, int apart, int count, int lines) {
        int next = apart == 1 ? count : 1;
        for (int line = 0; line < lines; line++) {
            int at = line * next;
            float before = field[at];
            for (int i = 0; i < count; i++, at += apart) {
                float here = field[at];
                float after = i + 1 < count ? field[at + apart] : here;
                field[at] = (before + 2 * here + after) / 4;
                before = here;
            }
        }
    }
}
