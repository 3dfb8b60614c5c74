// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.visit.Happening;

/** Where the card is, as seen by the visit. */
public enum CardPlace {
    ABSENT,
    /** It was laid in this visit. */
    LYING,
    /** It lies there since an earlier visit, and is never read. */
    LEFT_BEHIND;

    /** What a watcher's report makes of it; anything else changes nothing. */
    public CardPlace after(Happening happening) {
        if (happening instanceof DeviceHappening.CardLaid) {
            return LYING;
        }
        boolean gone =
                happening instanceof DeviceHappening.CardLifted || happening instanceof DeviceHappening.ReaderGone;
        return gone ? ABSENT : this;
    }
}
