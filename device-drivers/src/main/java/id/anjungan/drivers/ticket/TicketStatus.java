// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import id.anjungan.core.device.TicketReadiness;
import id.anjungan.core.device.TicketReadiness.Obstacle;

/**
 * The four answers to DLE EOT, and what they mean together. In each, bits 1 and 4 are set and bits 0 and 7 are not,
 * which no other byte from a printer has.
 *
 * @param printer to DLE EOT 1: bit 3 off line
 * @param offline to DLE EOT 2: bit 2 cover open, bit 5 stopped at the paper's end, bit 6 an error
 * @param error to DLE EOT 3: bit 2 an error that can be recovered from, bit 3 the cutter, bit 5 an error for good, bit
 *     6 one that passes (a hot head)
 * @param paper to DLE EOT 4: bits 2 and 3 near the end, bits 5 and 6 at the end
 */
record TicketStatus(int printer, int offline, int error, int paper) {
    private static final int OFF_LINE = 0x08;
    private static final int COVER = 0x04;
    private static final int STOPPED_AT_END = 0x20;
    private static final int ERROR = 0x40;
    private static final int RECOVERABLE = 0x04;
    private static final int CUTTER = 0x08;
    private static final int FOR_GOOD = 0x20;
    private static final int PASSING = 0x40;
    private static final int NEAR_END = 0x0C;
    private static final int AT_END = 0x60;

    TicketReadiness readiness() {
        return new TicketReadiness(obstacle(), has(paper, NEAR_END));
    }

    private Obstacle obstacle() {
        if (has(offline, COVER)) {
            return Obstacle.COVER_OPEN;
        }
        if (has(paper, AT_END) || has(offline, STOPPED_AT_END)) {
            return Obstacle.PAPER_OUT;
        }
        if (has(error, CUTTER)) {
            return Obstacle.CUTTER;
        }
        if (has(error, FOR_GOOD | RECOVERABLE)) {
            return Obstacle.FAULTY;
        }
        if (has(error, PASSING)) {
            return Obstacle.HOT;
        }
        if (has(offline, ERROR)) {
            return Obstacle.FAULTY;
        }
        return has(printer, OFF_LINE) ? Obstacle.OFFLINE : Obstacle.NONE;
    }

    private static boolean has(int answer, int bits) {
        return (answer & bits) != 0;
    }
}
