// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/**
 * How the ticket printer stands.
 *
 * @param obstacle what keeps it from printing
 * @param paperLow whether the roll is near its end; it still prints
 */
public record TicketReadiness(Obstacle obstacle, boolean paperLow) {
    /** What can be in the way, the plainest to mend first. */
    public enum Obstacle {
        NONE,
        COVER_OPEN,
        PAPER_OUT,
        /** The blade is stuck. */
        CUTTER,
        /** The print head is too hot; it goes on by itself when it has cooled. */
        HOT,
        /** An error that only a restart mends, or one that it does not explain. */
        FAULTY,
        /** It takes nothing, and says no more than that; somebody may be pressing its feed button. */
        OFFLINE
    }
}
