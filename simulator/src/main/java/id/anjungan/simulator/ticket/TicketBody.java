// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import java.util.EnumSet;
import java.util.Set;

/**
 * The printer's sensors and what they say in status bytes (Epson, <em>ESC/POS Command Reference</em>, DLE EOT, GS r, GS
 * a). Safe from any thread.
 */
final class TicketBody {
    private static final int FIXED = 0x12;
    private static final int MIDWAY_LINES = 3;

    private final Set<TicketCondition> conditions = EnumSet.noneOf(TicketCondition.class);
    private int linesLeft = Integer.MAX_VALUE;

    synchronized void set(TicketCondition condition) {
        if (condition == TicketCondition.PAPER_OUT_MIDWAY) {
            linesLeft = MIDWAY_LINES;
        } else {
            conditions.add(condition);
        }
    }

    /** All is well again: a new roll, the cover shut. */
    synchronized void clear() {
        conditions.clear();
        linesLeft = Integer.MAX_VALUE;
    }

    synchronized boolean is(TicketCondition condition) {
        return conditions.contains(condition);
    }

    synchronized boolean mayPrint() {
        return conditions.stream().noneMatch(TicketCondition::stops);
    }

    /** A line has been printed, and the roll is shorter by it. */
    synchronized void fed() {
        if (linesLeft != Integer.MAX_VALUE && --linesLeft == 0) {
            conditions.add(TicketCondition.PAPER_OUT);
        }
    }

    /** The answer to DLE EOT. */
    synchronized int answer(int question) {
        return switch (question) {
            case 1 -> FIXED | (mayPrint() ? 0 : 0x08);
            case 2 -> FIXED | bit(TicketCondition.COVER_OPEN, 0x04) | bit(TicketCondition.PAPER_OUT, 0x20) | errorBit();
            case 3 ->
                FIXED
                        | bit(TicketCondition.CUTTER_ERROR, 0x08)
                        | bit(TicketCondition.UNRECOVERABLE, 0x20)
                        | bit(TicketCondition.HEAD_HOT, 0x40);
            case 4 -> FIXED | paperLow(0x0C) | bit(TicketCondition.PAPER_OUT, 0x60);
            default -> -1;
        };
    }

    /** The answer to GS r 1. */
    synchronized int paper() {
        return paperLow(0x03);
    }

    private int errorBit() {
        boolean error =
                is(TicketCondition.CUTTER_ERROR) || is(TicketCondition.UNRECOVERABLE) || is(TicketCondition.HEAD_HOT);
        return error ? 0x40 : 0;
    }

    /** A roll that has ended is near its end, too. */
    private int paperLow(int bits) {
        return bit(TicketCondition.PAPER_NEAR_END, bits) | bit(TicketCondition.PAPER_OUT, bits);
    }

    private int bit(TicketCondition condition, int bits) {
        return conditions.contains(condition) ? bits : 0;
    }
}
