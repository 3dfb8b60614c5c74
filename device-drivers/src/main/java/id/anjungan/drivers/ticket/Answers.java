// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

/**
 * Tells apart what comes from a printer by its fixed bits (Epson, <em>ESC/POS Command Reference</em>, "Identification
 * of transmission status"): answers to DLE EOT, answers to GS r, and the four bytes in which a printer that was set up
 * so tells of every change unasked.
 */
final class Answers {
    /** What one byte is. */
    enum Sort {
        /** To DLE EOT: bits 0 and 7 off, 1 and 4 on. */
        REAL_TIME,
        /** To GS r 1: paper, near its end, or at it; both bits of a sensor are alike. */
        DONE,
        /** Part of what is told unasked, or a sign for flow control. */
        ASIDE,
        /** Nothing that a printer says here. */
        JUNK
    }

    private static final int REAL_TIME_BITS = 0x93;
    private static final int REAL_TIME = 0x12;
    private static final int UNASKED = 0x10;
    private static final int CONTINUED_BITS = 0x90;
    private static final int XON = 0x11;
    private static final int XOFF = 0x13;
    private static final int UNASKED_LENGTH = 4;

    private int unaskedLeft;

    /** Forgets the beginning of what is not whole. */
    void restart() {
        unaskedLeft = 0;
    }

    Sort sort(byte came) {
        int b = came & 0xFF;
        if (b == XON || b == XOFF) {
            return Sort.ASIDE;
        }
        if (unaskedLeft > 0) {
            unaskedLeft--;
            if ((b & CONTINUED_BITS) == 0) {
                return Sort.ASIDE;
            }
            unaskedLeft = 0;
        }
        int fixed = b & REAL_TIME_BITS;
        if (fixed == REAL_TIME) {
            return Sort.REAL_TIME;
        }
        if (fixed == UNASKED) {
            unaskedLeft = UNASKED_LENGTH - 1;
            return Sort.ASIDE;
        }
        return b == 0 || b == 0x03 || b == 0x0C || b == 0x0F ? Sort.DONE : Sort.JUNK;
    }
}
