// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import java.time.Duration;

/** What people are told while a card is awaited. */
public enum CardHint {
    FIRST(""),
    /** Nothing lies there after ten seconds. */
    NOT_DETECTED(""),
    LEFT_BEHIND(TroubleCode.CARD_LEFT_BEHIND.code()),
    LIFTED_TOO_EARLY(TroubleCode.CARD_LIFTED.code()),
    NOT_A_KTP_EL(TroubleCode.CARD_NOT_KTP_EL.code()),
    DEAD(TroubleCode.CARD_DEAD.code()),
    UNREADABLE(TroubleCode.CARD_UNREADABLE.code());

    private static final Duration UNTIL_NOT_DETECTED = Duration.ofSeconds(10);

    private final String code;

    CardHint(String code) {
        this.code = code;
    }

    /** The code that the screen shows, or an empty text. */
    public String code() {
        return code;
    }

    /**
     * What is told of a card that could not be read as it lies.
     *
     * @param reading neither authentic nor distrusted
     */
    public static CardHint of(CardReading reading) {
        if (reading instanceof CardReading.NotAKtpEl) {
            return NOT_A_KTP_EL;
        }
        if (reading instanceof CardReading.Dead) {
            return DEAD;
        }
        return reading instanceof CardReading.Lifted ? LIFTED_TOO_EARLY : UNREADABLE;
    }

    /** What is told next, while still no card can be read. */
    public CardHint after(Happening happening) {
        if (happening instanceof DeviceHappening.CardLifted && this == LEFT_BEHIND) {
            return FIRST;
        }
        return happening instanceof PatienceOver && this == FIRST ? NOT_DETECTED : this;
    }

    /** Whether a card that is laid now is the one that is awaited. */
    public boolean awaits(Happening happening) {
        return happening instanceof DeviceHappening.CardLaid && this != LEFT_BEHIND;
    }

    /** How long it may be told before something else is. */
    public Patience patience() {
        return this == FIRST ? Patience.citizen(UNTIL_NOT_DETECTED) : Patience.idle();
    }
}
