// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Rhythm;
import id.anjungan.core.visit.Rhythm.Beat;
import id.anjungan.core.visit.Rhythm.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the card is, as seen by the visit. */
public enum CardPlace {
    ABSENT,
    /** It was laid in this visit. */
    LYING,
    /** It was laid in this visit, and lay there when the reader was lost: nobody can see it now. */
    UNSEEN,
    /** It lies there since an earlier visit, and is never read. */
    LEFT_BEHIND;

    private static final Rhythm REMINDED = new Rhythm(
            List.of(new Beat(Duration.ofSeconds(3), Urgency.REMINDER)),
            Optional.of(new Beat(Duration.ofSeconds(6), Urgency.REMINDER)));

    /** How the citizen is reminded of a card that is to be taken along: soon, and until it is away (check A33). */
    public Rhythm reminding() {
        return this == ABSENT ? Rhythm.NONE : REMINDED;
    }

    /**
     * What a watcher's report makes of it; anything else changes nothing. Only a card that is seen to be away is away:
     * a reader that is lost says nothing of the card, and one that is back says how it stands.
     */
    public CardPlace after(Happening happening) {
        if (happening instanceof DeviceHappening.CardLifted) {
            return ABSENT;
        }
        if (this == LEFT_BEHIND) {
            return this;
        }
        if (happening instanceof DeviceHappening.CardLaid) {
            return LYING;
        }
        return happening instanceof DeviceHappening.ReaderGone && this == LYING ? UNSEEN : this;
    }

    /**
     * What a report makes of a card that the visit knows of; laying one after the lift is not for a stage to take, but
     * ends the visit.
     */
    public CardPlace afterReading(Happening happening) {
        if (this == LEFT_BEHIND && happening instanceof DeviceHappening.ReaderGone) {
            return UNSEEN;
        }
        return this == ABSENT ? ABSENT : after(happening);
    }
}
