// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/**
 * How a finger is laid on the glass. Each number is the width of the lot that an impression draws.
 *
 * @param shift displacement, pixels of 500 dpi, across and half as much again along the finger
 * @param turn rotation, degrees
 * @param bend elastic distortion, pixels
 * @param pressure the middle of the pressure: above 0 ridges run together, below 0 they break
 * @param spread how much the pressure varies
 * @param noise speckle, share of the full contrast
 * @param fading how much contrast is lost in patches
 */
public record Condition(
        double shift, double turn, double bend, double pressure, double spread, double noise, double fading) {
    /** Laid down as the drawing on the screen shows: what scripted citizens do. */
    public static final Condition CAREFUL = new Condition(12, 5, 2, 0, 0.15, 0.15, 0.2);
    /** As people do: what accuracy is measured with. */
    public static final Condition GENUINE = new Condition(85, 32, 10, 0, 1.4, 0.78, 2.0);
    /** Hands that have worked: ridges low and broken. */
    public static final Condition WORN = new Condition(30, 10, 4, -0.6, 0.2, 2.8, 1.0);
    /** Wet: the valleys fill. */
    public static final Condition WET = new Condition(20, 8, 3, 1.7, 0.2, 0.2, 0.3);
    /** On the large clean sensor of the enrolment desk, with an officer guiding the hand. */
    static final Condition ENROLMENT = new Condition(4, 3, 1, 0, 0.1, 0.08, 0.1);
}
