// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/** What does not stop a machine yet, and somebody should come for; the office reads these words. */
public enum Warning {
    /** The roll of the ticket printer is near its end. */
    TICKET_PAPER_LOW,
    /** By the book no blank card is left; whether one can be printed, the card printer alone says. */
    BLANKS_USED_UP
}
