// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.journey.accompany.AccompanyHappening.CardNotRead;
import id.anjungan.core.journey.accompany.AccompanyHappening.OfficerRead;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;

/** The officer's chip is being read; the card must lie still. */
public record ReadingOfficer(CardMoves moves) implements AccompanyStage {
    /** The profile's limit of a read and the office's for a nonce together, with room to spare. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public Step on(Happening happening) {
        CardMoves now = moves.after(happening);
        if (now != moves) {
            return Step.updated(new ReadingOfficer(now));
        }
        boolean told = happening instanceof OfficerRead || happening instanceof CardNotRead;
        if (told && moves == CardMoves.LAID_AGAIN) {
            return Step.to(new ReadingOfficer(CardMoves.NONE), new AccompanyErrand.ReadOfficer());
        }
        if (happening instanceof OfficerRead read) {
            CardPlace place = moves == CardMoves.LIFTED ? CardPlace.ABSENT : CardPlace.LYING;
            return Step.to(EnteringPin.first(read.card(), place));
        }
        return happening instanceof CardNotRead notRead
                ? Step.to(new AwaitingOfficer(notRead.hint(), Turn.Occasion.FIRST), new AccompanyErrand.FetchNonce())
                : AccompanySteps.troubled(happening, List.of());
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.readingOfficer(this);
    }
}
