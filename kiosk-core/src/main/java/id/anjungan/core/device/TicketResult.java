// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** What became of a ticket. */
public sealed interface TicketResult {
    /**
     * It is printed and cut off.
     *
     * @param paperLow whether the roll is near its end now
     */
    record Whole(boolean paperLow) implements TicketResult {}

    /** It could not be printed, or not to its end; no more of it will come out. */
    record Stopped(TicketReadiness.Obstacle obstacle) implements TicketResult {}

    /** Nobody waits for it any longer; what had not been printed has been taken back. */
    record CalledOff() implements TicketResult {}
}
