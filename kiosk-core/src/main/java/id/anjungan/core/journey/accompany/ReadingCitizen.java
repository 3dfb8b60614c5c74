// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.journey.accompany.AccompanyHappening.CardNotRead;
import id.anjungan.core.journey.accompany.AccompanyHappening.CitizenRead;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Step;

/** The citizen's chip is being read, with its photo; the card must lie still. */
public record ReadingCitizen(Accompaniment officer, CardMoves moves) implements SignedInStage {
    @Override
    public Step on(Happening happening) {
        CardMoves now = moves.after(happening);
        if (now != moves) {
            return Step.updated(new ReadingCitizen(officer, now));
        }
        boolean told = happening instanceof CitizenRead || happening instanceof CardNotRead;
        if (told && moves == CardMoves.LAID_AGAIN) {
            return Step.to(new ReadingCitizen(officer, CardMoves.NONE), new AccompanyErrand.ReadCitizen());
        }
        if (happening instanceof CitizenRead read) {
            return FetchingRecord.begin(officer, new Presented.Card(read.card(), read.nonce()), place());
        }
        return happening instanceof CardNotRead notRead
                ? Step.to(new AwaitingCitizen(officer, notRead.hint()), new AccompanyErrand.FetchNonce())
                : AccompanySteps.troubled(happening, closing());
    }

    @Override
    public OfficerSession session() {
        return officer.session();
    }

    @Override
    public CardPlace place() {
        return moves == CardMoves.LIFTED ? CardPlace.ABSENT : CardPlace.LYING;
    }

    @Override
    public Patience patience() {
        return Patience.machine(ReadingOfficer.LIMIT);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.readingCitizen(this);
    }
}
