// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

/**
 * The line to whoever started the program and starts it anew when it falls silent: systemd on a machine. Safe from any
 * thread; no method blocks, and none fails: what cannot be said is not said.
 */
public interface Lifeline {
    /** Whether anybody holds the other end; if not, nobody would start the program again. */
    boolean isHeld();

    /** The program serves from now on, and its silence counts. */
    void ready();

    /** The program is well. */
    void alive();

    /** How the program stands, in a few words for staff; nothing of a citizen. */
    void say(String state);
}
