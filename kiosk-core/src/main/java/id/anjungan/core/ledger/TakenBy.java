// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/** How it is known that the sheets have left the tray. */
public enum TakenBy {
    /** "Sudah saya ambil". */
    PRESSED,
    /** The exit sensor. */
    SENSOR,
    /** Nobody can say; staff confirm the tray. */
    UNKNOWN
}
