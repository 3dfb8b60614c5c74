// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

/**
 * One line of the bench's table.
 *
 * @param id of the metric: {@code P4}
 * @param ours in the unit that {@code what} names, so is the reference: a peer's figure or a floor
 */
public record Measure(
        String id, String what, double ours, double reference, double ratio, String target, boolean held) {}
