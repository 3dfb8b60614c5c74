// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.visit.Happening;

/** What happened to the card since its reading began; watcher and reader report independently of each other. */
public enum CardMoves {
    NONE,
    LIFTED,
    /** Lifted and laid again, so that no further report will come of it. */
    LAID_AGAIN;

    /** What a watcher's report makes of it. */
    public CardMoves after(Happening happening) {
        if (happening instanceof DeviceHappening.CardLifted) {
            return LIFTED;
        }
        return happening instanceof DeviceHappening.CardLaid && this == LIFTED ? LAID_AGAIN : this;
    }
}
