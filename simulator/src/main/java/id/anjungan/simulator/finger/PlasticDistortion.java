// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/**
 * How skin gives way on glass: where the pad presses hardest it sticks, beyond it the rest is dragged and twisted, and
 * between them the skin stretches (R. Cappelli, D. Maio, D. Maltoni, "Modelling plastic distortion in fingerprint
 * images", 2001). Lengths in pixels of 500 dpi.
 *
 * @param halfAcross the half axis of the place that sticks, across the finger
 * @param halfAlong the same along it
 * @param dragX how far the rim is dragged
 * @param dragY how far the rim is dragged
 * @param twist how far it is twisted, radians
 */
record PlasticDistortion(double halfAcross, double halfAlong, double dragX, double dragY, double twist) {
    /** How far the stretching reaches, in shares of the place that sticks. */
    private static final double REACH = 1.5;

    double x(double x, double y) {
        return x + brake(x, y) * (x * (Math.cos(twist) - 1) - y * Math.sin(twist) + dragX);
    }

    double y(double x, double y) {
        return y + brake(x, y) * (x * Math.sin(twist) + y * (Math.cos(twist) - 1) + dragY);
    }

    /** 0 where the skin sticks, 1 where it moves freely. */
    private double brake(double x, double y) {
        double beyond = Math.hypot(x / halfAcross, y / halfAlong) - 1;
        if (beyond <= 0) {
            return 0;
        }
        return beyond >= REACH ? 1 : (1 - Math.cos(Math.PI * beyond / REACH)) / 2;
    }
}
