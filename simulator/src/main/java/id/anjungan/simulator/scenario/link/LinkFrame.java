// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario.link;

/**
 * The frames between the kiosk's stagehand and the world, over one loopback connection: a byte for the kind, then
 * fields as {@link java.io.DataOutputStream} writes them.
 */
public final class LinkFrame {
    /** Kiosk to world: entry (int), stage, happening, code (UTF). */
    public static final int ENTERED = 'E';
    /** Kiosk to world: entry (int), length (int), PNG. */
    public static final int PICTURED = 'I';
    /** Kiosk to world: entry (int), outlet, words (UTF). */
    public static final int SPOKEN = 'V';
    /** Kiosk to world: entry (int), part of the window, words (UTF). */
    public static final int SHOWN = 'T';

    /** Kiosk to world: request (int), what was asked for, or a complaint (UTF, empty when done). */
    public static final int DONE = 'D';
    /** World to kiosk: request (int), control (UTF). */
    public static final int PRESS = 'P';
    /** World to kiosk: request (int), key (UTF). */
    public static final int KEY = 'K';
    /** World to kiosk: request (int), entry (UTF, decimal). */
    public static final int JUMP = 'J';
    /**
     * World to kiosk: request (int), empty (UTF). Asks whether no errand is outstanding but those that wait for people.
     */
    public static final int REST = 'R';
    /** World to kiosk: request (int), selector (UTF). Asks where that stands on the screen. */
    public static final int PLACE = 'W';
    /** World to kiosk: request (int), empty (UTF). Asks for the longest time that the window did not answer. */
    public static final int STALL = 'S';
    /** World to kiosk: request (int), empty (UTF). The program ends. */
    public static final int CLOSE = 'C';

    /** The largest picture that the world takes, bytes. */
    public static final int LARGEST_PICTURE = 16 << 20;

    private LinkFrame() {}
}
