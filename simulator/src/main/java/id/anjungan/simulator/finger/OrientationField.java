// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.SplittableRandom;

/**
 * Which way the ridges run at each point of a finger: the zero-pole model of Sherlock and Monro. A core turns the
 * ridges by half a turn one way, a delta by half a turn the other way; arches have neither.
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
    /** How much the ridges of one finger wind otherwise than its pattern says, radians, and over how many pixels. */
    private static final double RIPPLE = 1.1;

    private static final double SHORTEST_RIPPLE = 90;
    private static final double LONGEST_RIPPLE = 240;

    private final double[][] cores;
    private final double[][] deltas;
    private final double arch;
    private final Ripple ripple;
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
        ripple = Ripple.of(random, RIPPLE, SHORTEST_RIPPLE, LONGEST_RIPPLE);
    }

    static OrientationField grow(SplittableRandom random) {
        int kind = CLASSES[random.nextInt(CLASSES.length)];
        double[][] cores = coresOf(kind);
        for (double[] core : moved(cores, CORE_MOVES, random)) {
            core[2] = random.nextDouble(0.3, 0.8);
            core[3] += random.nextDouble(-0.4, 0.4);
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
        double across = (x * Math.cos(tilt) + y * Math.sin(tilt)) / widening;
        double along = (x * Math.sin(tilt) - y * Math.cos(tilt)) / lengthening;
        return ripple.at(x, y) + tilt - pattern(across, along);
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
