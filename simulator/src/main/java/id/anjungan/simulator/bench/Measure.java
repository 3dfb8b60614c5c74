// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import java.util.List;
import java.util.Locale;

/**
 * One line of the bench's table.
 *
 * @param id of the metric: {@code P4}
 * @param ours in the unit that {@code what} names, so is the reference: a peer's figure or a floor
 */
public record Measure(
        String id, String what, double ours, double reference, double ratio, String target, boolean held) {

    /** What was measured, without a target yet. */
    static Measure of(String id, String what, double ours, double reference) {
        return new Measure(id, what, ours, reference, ours / reference, "any", true);
    }

    /** Against a peer: the ratio must not be more than this. */
    Measure atMost(double most) {
        return against("<= " + number(most), ratio <= most);
    }

    /** Against a floor: a ratio under one means that somebody cheats. */
    Measure overFloor(double most) {
        return against("1.00 to " + number(most), ratio >= 1 && ratio <= most);
    }

    private Measure against(String bounds, boolean within) {
        return new Measure(id, what, ours, reference, ratio, bounds, within);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String number(double value) {
        return value == Double.POSITIVE_INFINITY ? "any" : String.format(Locale.ROOT, "%.2f", value);
    }
}
