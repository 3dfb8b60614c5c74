// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.trouble.TroubleCode;

/** What the citizen is told while the card is awaited. */
public enum CardHint {
    FIRST(""),
    /** Nothing lies there after ten seconds. */
    NOT_DETECTED(""),
    LEFT_BEHIND(TroubleCode.CARD_LEFT_BEHIND.code()),
    LIFTED_TOO_EARLY(TroubleCode.CARD_LIFTED.code()),
    NOT_A_KTP_EL(TroubleCode.CARD_NOT_KTP_EL.code()),
    DEAD(TroubleCode.CARD_DEAD.code()),
    UNREADABLE(TroubleCode.CARD_UNREADABLE.code());

    private final String code;

    CardHint(String code) {
        this.code = code;
    }

    /** The code that the screen shows, or an empty text. */
    public String code() {
        return code;
    }
}
