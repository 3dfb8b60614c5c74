// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Step;
import java.time.Duration;

/** The chip is being read; the card must lie still. */
public record ReadingCard(CardMoves moves) implements IdentifyStage {
    /** The profile's limit of a read and the office's for a nonce together, with room to spare. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public Step on(Happening happening) {
        CardMoves now = moves.after(happening);
        if (now != moves) {
            return Step.updated(new ReadingCard(now));
        }
        boolean told = happening instanceof CardHappening.CardRead || happening instanceof CardHappening.CardNotRead;
        if (told && moves == CardMoves.LAID_AGAIN) {
            return again();
        }
        if (happening instanceof CardHappening.CardRead read) {
            return read(read, moves);
        }
        if (happening instanceof CardHappening.CardNotRead notRead) {
            return Step.to(new AwaitingCard(notRead.hint()), new IdentifyErrand.FetchNonce());
        }
        if (happening instanceof CardHappening.WayClosed closed) {
            return Step.ended(new IdentifyOutcome.AnotherWay(closed.why()));
        }
        if (happening instanceof CardHappening.CardDistrusted distrusted) {
            return Step.ended(new IdentifyOutcome.Failed(distrusted.code(), Recovery.COUNTER));
        }
        if (happening instanceof CardHappening.ReaderTroubled troubled) {
            return Step.ended(new IdentifyOutcome.Failed(troubled.code(), Recovery.OTHER_WAY));
        }
        return happening instanceof OfficeTroubled office
                ? Step.ended(new IdentifyOutcome.Failed(office.code(), Recovery.COUNTER))
                : Step.unmoved();
    }

    /** Which of the two cards was read cannot be told; that which lies there now will be. */
    private static Step again() {
        return Step.to(new ReadingCard(CardMoves.NONE), new IdentifyErrand.ReadCard());
    }

    private static Step read(CardHappening.CardRead read, CardMoves moves) {
        CardPlace place = moves == CardMoves.LIFTED ? CardPlace.ABSENT : CardPlace.LYING;
        AskingForFinger next = AskingForFinger.first(read.card(), read.nonce(), read.triesLeft(), place);
        return Step.to(next, next.scan());
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.readingCard(this);
    }
}
