// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

/** What lies in the printer's one cassette or hopper. */
public enum Stock {
    /** A4, one side a sheet. */
    PAPER("iso_a4_210x297mm", 21_000, 29_700, 1),
    /** A4 and a unit that turns sheets over, for jobs that want it. */
    PAPER_BOTH_SIDES("iso_a4_210x297mm", 21_000, 29_700, 2),
    /** Blank cards (ISO/IEC 7810 ID-1), both sides printed before a card leaves. */
    CARDS("custom_cr80_85.6x53.98mm", 8_560, 5_398, 2);

    private final String medium;
    private final int width;
    private final int height;
    private final int sides;

    Stock(String medium, int width, int height, int sides) {
        this.medium = medium;
        this.width = width;
        this.height = height;
        this.sides = sides;
    }

    /** As IPP calls it. */
    String medium() {
        return medium;
    }

    /** In hundredths of a millimetre, so for the height. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** At most. */
    int sides() {
        return sides;
    }
}
