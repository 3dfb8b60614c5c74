// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** What will be read from the card, and why, is told before it is read (UU 27/2022). */
public record ReadingNotice(CardPlace card, Way.Kind by) implements IdentifyStage {
    /** Goes on to the card. */
    public static final String CONTINUE = "lanjut";

    /** Goes back to the ways in. */
    public static final String OTHER_WAY = "cara-lain";

    /** Where the machine's own reader reads the card. */
    public ReadingNotice(CardPlace card) {
        this(card, Way.Kind.KTP_EL);
    }

    @Override
    public Step on(Happening happening) {
        if (happening instanceof DeviceHappening.ReaderGone) {
            return AwaitingCard.readerGone();
        }
        CardPlace now = card.after(happening);
        if (now != card) {
            return Step.updated(new ReadingNotice(now, by));
        }
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (pressed.is(CONTINUE)) {
            return by == Way.Kind.TERMINAL ? AtTerminal.begin(card) : toCard();
        }
        return pressed.is(OTHER_WAY) || pressed.is(Controls.BACK)
                ? Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED))
                : Step.unmoved();
    }

    private Step toCard() {
        return switch (card) {
            case ABSENT, UNSEEN -> Step.to(new AwaitingCard(CardHint.FIRST), new IdentifyErrand.FetchNonce());
            case LEFT_BEHIND -> Step.to(new AwaitingCard(CardHint.LEFT_BEHIND), new IdentifyErrand.FetchNonce());
            case LYING ->
                Step.to(
                        new ReadingCard(CardMoves.NONE),
                        new IdentifyErrand.FetchNonce(),
                        new IdentifyErrand.ReadCard());
        };
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.readingNotice(this);
    }
}
