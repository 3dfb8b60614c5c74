// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.SplittableRandom;

/**
 * How one finger's pattern is bent against others of its class, as if it were drawn on rubber. All that is drawn bends
 * together, so ridges that run side by side still do; were their directions changed place by place, they would run into
 * each other. Lengths in pixels of 500 dpi.
 *
 * @param across how far to the right of a place that lies which is drawn there
 * @param down how far below it
 */
record Bend(Ripple across, Ripple down) {
    /** At most: 2.5 mm; the deviation is 0.9 mm in each direction. */
    private static final double FARTHEST = 50;

    private static final double SHORTEST = 180;
    private static final double LONGEST = 400;

    static Bend of(SplittableRandom random) {
        return new Bend(Ripple.of(random, FARTHEST, SHORTEST, LONGEST), Ripple.of(random, FARTHEST, SHORTEST, LONGEST));
    }

    double x(double x, double y) {
        return x + across.at(x, y);
    }

    double y(double x, double y) {
        return y + down.at(x, y);
    }

    /** Which way ridges run at a place when those drawn there run in this direction, radians. */
    double direction(double drawn, double x, double y) {
        double normalX = -Math.sin(drawn);
        double normalY = Math.cos(drawn);
        double bentX = normalX + across.slopeX(x, y) * normalX + down.slopeX(x, y) * normalY;
        double bentY = normalY + across.slopeY(x, y) * normalX + down.slopeY(x, y) * normalY;
        return Math.atan2(-bentX, bentY);
    }
}
