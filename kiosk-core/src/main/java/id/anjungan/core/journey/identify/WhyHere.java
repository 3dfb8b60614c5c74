// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.trouble.TroubleCode;

/** Why the ways in are shown: at first, or because another one did not lead on. */
public enum WhyHere {
    FIRST(""),
    /** The citizen asked for another way. */
    ANOTHER_WANTED(""),
    /** Nobody touched anything for a while, and this way cannot tell whether the same person still stands here. */
    ONCE_MORE(""),
    /** "Sidik jari saya sulit dibaca." */
    FINGER_HARD_TO_READ(""),
    /** None of the card's fingers can be laid down: they are hurt, or not there. */
    FINGER_MISSING(""),
    /** "Tangan saya tidak sampai." */
    HAND_CANNOT_REACH(""),
    FINGER_TRIES_SPENT(TroubleCode.FINGER_TRIES_SPENT.code()),
    FINGER_PAUSED(TroubleCode.FINGER_PAUSED.code()),
    FINGER_NO_TEMPLATE(TroubleCode.FINGER_NO_TEMPLATE.code()),
    PIN_LOCKED(TroubleCode.PIN_LOCKED.code()),
    PIN_RESTING(TroubleCode.PIN_RESTING.code()),
    OFFICER_LOCKED(TroubleCode.OFFICER_LOCKED.code());

    private final String code;

    WhyHere(String code) {
        this.code = code;
    }

    /** The code that the screen shows, or an empty text. */
    public String code() {
        return code;
    }
}
