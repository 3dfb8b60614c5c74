// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/** Why a printed sheet does not count as delivered. */
public enum SpoilCause {
    BLURRED,
    CUT,
    BLANK,
    NOT_MINE,
    /** It came out after its citizen had left. */
    LATE,
    /** Staff found it in the tray. */
    FOUND
}
