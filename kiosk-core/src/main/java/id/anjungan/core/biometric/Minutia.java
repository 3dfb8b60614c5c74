// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

/**
 * A point at which a ridge ends or forks.
 *
 * @param type 0 other, 1 ending, 2 bifurcation
 * @param x pixels from the left edge, 0 to 16383
 * @param y pixels from the upper edge, 0 to 16383
 * @param angle in steps of 1.40625 degrees counter-clockwise from the x axis, 0 to 255
 * @param quality 0 when none is told, else 1 to 100
 */
public record Minutia(int type, int x, int y, int angle, int quality) {
    @Override
    public String toString() {
        return "Minutia";
    }
}
