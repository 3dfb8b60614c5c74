// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.SplittableRandom;

/**
 * Which way the ridges run at each point of a finger: the zero-pole model of Sherlock and Monro. A core turns the
 * ridges by half a turn one way, a delta by half a turn the other way; arches have neither. Then each finger's pattern
 * is bent in its own way.
 */
final class OrientationField {
    private static final int ARCH = 0;
    private static final int LEFT_LOOP = 1;
    private static final int RIGHT_LOOP = 2;
    private static final int WHORL = 3;
    private static final int DOUBLE_LOOP = 4;
    /** Roughly how often the classes occur among people, in twentieths. */
    private static final int[] CLASSES = {
        ARCH, LEFT_LOOP, LEFT_LOOP, LEFT_LOOP, LEFT_LOOP, LEFT_LOOP, LEFT_LOOP, RIGHT_LOOP, RIGHT_LOOP, RIGHT_LOOP,
        RIGHT_LOOP, RIGHT_LOOP, RIGHT_LOOP, WHORL, WHORL, WHORL, WHORL, WHORL, DOUBLE_LOOP, DOUBLE_LOOP
    };

    /** How far cores lie from their usual places, in each direction. */
    private static final double CORE_MOVES = 45;
    /** How far deltas do: the ridges counted from delta to core then deviate by some five from finger to finger. */
    private static final double DELTA_MOVES = 70;

    /**
     * How much straighter ridges run on a core's open side than the parabolas of the bare model, between which new
     * ridges would have to begin: with 1 they leave the core side by side.
     */
    private static final double LEAST_STRAIGHT = 0.8;

    private static final double MOST_STRAIGHT = 1.1;
    /** How far the open side is turned from its usual direction, radians. */
    private static final double SKEW = 0.2;

    private final double[][] cores;
    private final double[][] deltas;
    private final double arch;
    private final Bend bend;
    private final double widening;
    private final double lengthening;
    private final double tilt;

    private OrientationField(double[][] cores, double[][] deltas, double arch, SplittableRandom random) {
        this.cores = cores;
        this.deltas = deltas;
        this.arch = arch;
        widening = random.nextDouble(0.75, 1.3);
        lengthening = random.nextDouble(0.75, 1.3);
        tilt = Math.toRadians(random.nextDouble(-18, 18));
        bend = Bend.of(random);
    }

    static OrientationField grow(SplittableRandom random) {
        int kind = CLASSES[random.nextInt(CLASSES.length)];
        double[][] cores = coresOf(kind);
        for (double[] core : moved(cores, CORE_MOVES, random)) {
            core[2] = random.nextDouble(LEAST_STRAIGHT, MOST_STRAIGHT);
            core[3] += random.nextDouble(-SKEW, SKEW);
        }
        double[][] deltas = moved(deltasOf(kind), DELTA_MOVES, random);
        double arch = kind == ARCH ? random.nextDouble(0.7, 1.1) : 0;
        return new OrientationField(cores, deltas, arch, random);
    }

    /** Place (y upwards), then how much straighter the ridges run on the core's open side, then where that side is. */
    private static double[][] coresOf(int kind) {
        return switch (kind) {
            case ARCH -> new double[][] {};
            case WHORL -> new double[][] {{0, 42, 0, 0}, {0, -12, 0, Math.PI}};
            case DOUBLE_LOOP -> new double[][] {{-24, 40, 0, 0}, {24, -22, 0, Math.PI}};
            default -> new double[][] {{0, 28, 0, 0}};
        };
    }

    private static double[][] deltasOf(int kind) {
        return switch (kind) {
            case ARCH -> new double[][] {};
            case LEFT_LOOP -> new double[][] {{112, -128}};
            case RIGHT_LOOP -> new double[][] {{-112, -128}};
            default -> new double[][] {{-128, -132}, {128, -132}};
        };
    }

    private static double[][] moved(double[][] points, double far, SplittableRandom random) {
        for (double[] point : points) {
            point[0] += random.nextDouble(-far, far);
            point[1] += random.nextDouble(-far, far);
        }
        return points;
    }

    /**
     * The direction of the ridge in radians; x to the right and y down, in pixels of 500 dpi from the finger's middle.
     */
    double at(double x, double y) {
        double drawnX = bend.x(x, y);
        double drawnY = bend.y(x, y);
        double across = (drawnX * Math.cos(tilt) + drawnY * Math.sin(tilt)) / widening;
        double along = (drawnX * Math.sin(tilt) - drawnY * Math.cos(tilt)) / lengthening;
        return bend.direction(tilt - pattern(across, along), x, y);
    }

    /** The angle of the bare pattern, upright and of a usual finger's size; y upwards. */
    private double pattern(double x, double up) {
        double angle = 0;
        if (cores.length == 0) {
            angle += Math.atan(arch * Math.exp(-Math.pow((up + 60) / 130, 2)) * Math.sin(-x / 70));
        }
        for (double[] core : cores) {
            double around = Math.atan2(up - core[1], x - core[0]);
            angle += (around - core[2] * Math.cos(around + core[3])) / 2;
        }
        for (double[] delta : deltas) {
            angle -= Math.atan2(up - delta[1], x - delta[0]) / 2;
        }
        return angle;
    }
}
