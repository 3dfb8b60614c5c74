// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.SplittableRandom;

/** A smooth random surface: a few plane waves of random direction and phase, within plus and minus the amplitude. */
final class Ripple {
    private static final int WAVES = 4;

    private final double[] kx = new double[WAVES];
    private final double[] ky = new double[WAVES];
    private final double[] phase = new double[WAVES];
    private final double amplitude;

    private Ripple(double amplitude) {
        this.amplitude = amplitude;
    }

    /** Wavelengths in pixels. */
    static Ripple of(SplittableRandom random, double amplitude, double shortest, double longest) {
        Ripple ripple = new Ripple(amplitude);
        for (int i = 0; i < WAVES; i++) {
            double direction = random.nextDouble(0, 2 * Math.PI);
            double k = 2 * Math.PI / random.nextDouble(shortest, longest);
            ripple.kx[i] = k * Math.cos(direction);
            ripple.ky[i] = k * Math.sin(direction);
            ripple.phase[i] = random.nextDouble(0, 2 * Math.PI);
        }
        return ripple;
    }

    double at(double x, double y) {
        double sum = 0;
        for (int i = 0; i < WAVES; i++) {
            sum += Math.sin(kx[i] * x + ky[i] * y + phase[i]);
        }
        return amplitude * sum / WAVES;
    }

    /** How fast it rises to the right, a pixel. */
    double slopeX(double x, double y) {
        return slope(kx, x, y);
    }

    /** How fast it rises downwards, a pixel. */
    double slopeY(double x, double y) {
        return slope(ky, x, y);
    }

    private double slope(double[] k, double x, double y) {
        double sum = 0;
        for (int i = 0; i < WAVES; i++) {
            sum += k[i] * Math.cos(kx[i] * x + ky[i] * y + phase[i]);
        }
        return amplitude * sum / WAVES;
    }
}
