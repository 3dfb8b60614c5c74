// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

/** What a machine at rest says honestly about itself. */
public enum Obstacle {
    CARD_LEFT_BEHIND,
    CARD_READER_GONE,
    FINGER_MODULE_GONE,
    PAPER_OUT,
    PAPER_JAM,
    COVER_OPEN,
    TONER_EMPTY,
    PRINTER_BLOCKED,
    PRINTER_GONE
}
