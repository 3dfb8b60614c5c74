// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/** The glass of a sensor: pixels, and pixels an inch. */
public record Geometry(int width, int height, int dpi) {
    public static final Geometry ZFM20 = new Geometry(256, 288, 500);
    public static final Geometry R503 = new Geometry(192, 192, 508);
    static final Geometry ENROLMENT = new Geometry(352, 432, 500);
}
