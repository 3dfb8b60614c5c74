// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ridges of a finger run side by side. Where they run into each other, one ends at each period along a line, and such a
 * row looks like any other row: strangers match. What real prints show is told in {@code
 * docs/perangkat/ketelitian.md}; here the field is asked, without the noise of pictures.
 */
class OrientationFieldTest {
    private static final int FINGERS = 60;
    private static final double PIXELS_PER_MM = 500 / 25.4;
    /** How fast ridges turn from one to the next, radians a millimetre. */
    private static final double USUAL = 0.12;

    private static final double SELDOM = 0.4;

    @Test
    void ridgesRunSideBySide() {
        double[] turns = turns(0);
        assertThat(share(turns, 0.5)).isLessThan(USUAL);
        assertThat(share(turns, 0.95)).isLessThan(SELDOM);
    }

    @Test
    void ridgesTurnedPlaceByPlaceDoNot() {
        double[] turns = turns(1.1);
        assertThat(share(turns, 0.5)).isGreaterThan(USUAL);
        assertThat(share(turns, 0.95)).isGreaterThan(SELDOM);
    }

    private static double share(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    /** @param winding by how much directions are turned place by place at most, radians */
    private static double[] turns(double winding) {
        double[] turns = IntStream.range(0, FINGERS)
                .mapToObj(number -> field(new SplittableRandom(number), winding))
                .flatMapToDouble(OrientationFieldTest::turnsOnThePad)
                .toArray();
        Arrays.sort(turns);
        return turns;
    }

    private static DoubleBinaryOperator field(SplittableRandom random, double winding) {
        OrientationField field = OrientationField.grow(random);
        Ripple turned = Ripple.of(random, winding, 90, 240);
        return (x, y) -> field.at(x, y) + turned.at(x, y);
    }

    private static DoubleStream turnsOnThePad(DoubleBinaryOperator field) {
        return IntStream.range(0, 56 * 72)
                .filter(i -> Math.hypot(x(i) / 110, y(i) / 145) < 1)
                .mapToDouble(i -> turnAcross(field, x(i), y(i)));
    }

    private static double x(int cell) {
        return (cell % 56 - 27.5) * 4;
    }

    private static double y(int cell) {
        return (Math.floorDiv(cell, 56) - 35.5) * 4;
    }

    /** How much the direction changes from the ridge before to the ridge after, radians a millimetre. */
    private static double turnAcross(DoubleBinaryOperator field, double x, double y) {
        double direction = field.applyAsDouble(x, y);
        double stepX = -4 * Math.sin(direction);
        double stepY = 4 * Math.cos(direction);
        double change = field.applyAsDouble(x + stepX, y + stepY) - field.applyAsDouble(x - stepX, y - stepY);
        return Math.abs(Math.IEEEremainder(change, Math.PI)) / 8 * PIXELS_PER_MM;
    }
}
