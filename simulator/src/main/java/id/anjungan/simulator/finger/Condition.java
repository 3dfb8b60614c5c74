// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/**
 * How a finger is laid on the glass, in the quantities of skin and glass. Each touch draws its own lot from them: a
 * normal one, cut at two and a half deviations.
 *
 * @param shift deviation of the finger's middle from the glass's middle across the finger, mm; half as much again along
 *     it
 * @param turn deviation of its direction, degrees
 * @param traction deviation of how far the rim of the pad is dragged sideways while its middle sticks, mm
 * @param torsion deviation of how far it is twisted so, degrees
 * @param force the mean force, in units of an ordinary touch; with it grow the contact area and the ridges' width
 * @param forceSpread deviation of the force's binary logarithm
 * @param moisture the mean: 0 ordinary, -1 parched, so that ridges touch in grains only, 1 wet, so that valleys fill
 * @param moistureSpread its deviation
 * @param wear the share of the ridges' height that work has taken
 */
public record Condition(
        double shift,
        double turn,
        double traction,
        double torsion,
        double force,
        double forceSpread,
        double moisture,
        double moistureSpread,
        double wear) {
    /** Laid down as the drawing on the screen shows: what scripted citizens do. */
    public static final Condition CAREFUL = new Condition(0.3, 2, 0.1, 0.5, 1, 0.1, 0, 0.05, 0);
    /** As people do: what accuracy is measured with. */
    public static final Condition GENUINE = new Condition(1.9, 13, 0.6, 5.5, 1, 0.5, 0, 0.5, 0);
    /** As people do whose hand an officer guides, on a sensor as small as any. */
    public static final Condition GUIDED = new Condition(0.4, 3, 0.1, 0.8, 1.1, 0.1, 0, 0.08, 0);
    /** Hands that have worked: ridges low, skin dry. */
    public static final Condition WORN = new Condition(0.6, 4, 0.2, 1, 1, 0.1, -1.8, 0.05, 0.7);
    /** Wet: the valleys fill. */
    public static final Condition WET = new Condition(0.5, 3, 0.2, 1, 1.2, 0.1, 2.6, 0.1, 0);
    /** On the large clean sensor of the enrolment desk, with an officer guiding the hand. */
    static final Condition ENROLMENT = new Condition(0.2, 1.5, 0.1, 0.5, 1.2, 0.1, 0, 0.1, 0);

    /** The same touch of a finger with other skin. */
    public Condition skin(double usualMoisture, double usualWear) {
        return new Condition(
                shift,
                turn,
                traction,
                torsion,
                force,
                forceSpread,
                moisture + usualMoisture,
                moistureSpread,
                Math.max(wear, usualWear));
    }
}
