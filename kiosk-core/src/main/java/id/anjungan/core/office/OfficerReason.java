// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a citizen comes in with an officer, as it is recorded; an office chooses among them. */
public enum OfficerReason {
    FINGER_UNREADABLE,
    CHIP_BROKEN,
    /** Suket, SKTT, or a card that is being made. */
    WITHOUT_CARD,
    /** The hand does not reach reader or sensor. */
    OUT_OF_REACH,
    OTHER;

    /** Its control on the screen: {@code alasan-finger-unreadable}. */
    public String control() {
        return "alasan-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is no chip to read. */
    public boolean withoutChip() {
        return this == CHIP_BROKEN || this == WITHOUT_CARD;
    }

    /** Empty for a code that this program does not know yet. */
    public static Optional<OfficerReason> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
