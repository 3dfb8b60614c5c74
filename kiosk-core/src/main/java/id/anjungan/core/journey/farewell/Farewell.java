// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Rhythm;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.Optional;

/**
 * Thanks, and a reminder of the card where it still lies. Nothing personal is left.
 *
 * @param card where the citizen's card is; anything but absent is reminded of
 * @param receipt what was printed and taken in this visit; names nobody
 * @param keepsake what became of the wish to have it on paper
 * @param opinion whether the citizen is asked how it was
 */
public record Farewell(Parting parting, CardPlace card, Receipt receipt, Keepsake keepsake, Opinion.Question opinion)
        implements FarewellStage {
    /** "Cetak tanda terima" */
    public static final String RECEIPT = "tanda-terima";

    /** "Hasil cetak bermasalah?" */
    public static final String FAULTY = "bermasalah";

    /** In which words the citizen is let go. */
    public enum Parting {
        PRINTED,
        /** After a document of mourning or separation: no thanks for the visit, no cheerful word. */
        PRINTED_QUIETLY,
        NOTHING_PRINTED,
        /** The citizen left while sheets could still come or lay in the tray: staff see to them. */
        PRINT_ABANDONED,
        /** A card was laid after the lift: who stands there now is not known. */
        CARD_LAID,
        /** As {@link #CARD_LAID}, while sheets could still come or lay in the tray. */
        CARD_LAID_WHILE_PRINTING;

        /** The same, where an order of this visit was open. */
        public Parting whilePrinting() {
            return this == CARD_LAID ? CARD_LAID_WHILE_PRINTING : PRINT_ABANDONED;
        }
    }

    private static final Duration SHOWN = Duration.ofSeconds(8);
    private static final Duration SHOWN_WITH_KEEPSAKE = Duration.ofSeconds(12);
    private static final Duration SHOWN_WITH_REMINDER = Duration.ofSeconds(20);

    /** Where there is nothing to take along. */
    public Farewell(Parting parting, CardPlace card) {
        this(parting, card, Receipt.EMPTY, new Keepsake.None());
    }

    /** Where nothing is asked. */
    public Farewell(Parting parting, CardPlace card, Receipt receipt, Keepsake keepsake) {
        this(parting, card, receipt, keepsake, Opinion.Question.UNASKED);
    }

    /** At the end of a visit that has printed this. */
    public static Farewell of(Parting parting, CardPlace card, Receipt receipt, boolean printable) {
        return new Farewell(parting, card, receipt, Keepsake.of(receipt, printable));
    }

    Farewell with(CardPlace place) {
        return new Farewell(parting, place, receipt, keepsake, opinion);
    }

    Farewell with(Keepsake other) {
        return new Farewell(parting, card, receipt, other, opinion);
    }

    /** The same, and the citizen is asked how it was, or has said it. */
    public Farewell with(Opinion.Question question) {
        return new Farewell(parting, card, receipt, keepsake, question);
    }

    @Override
    public Step on(Happening happening) {
        CardPlace now = card.after(happening);
        if (now != card) {
            return Step.updated(with(now));
        }
        if (happening instanceof Pressed wish && wish.is(RECEIPT) && keepsake instanceof Keepsake.Offered) {
            return Step.to(new PrintingReceipt(this), new FarewellErrand.PrintReceipt(receipt));
        }
        if (happening instanceof Pressed wish
                && wish.is(FAULTY)
                && !receipt.items().isEmpty()) {
            return Step.to(complaint());
        }
        if (happening instanceof Pressed said && opinion == Opinion.Question.ASKED) {
            Optional<Opinion> rated = Opinion.by(said);
            if (rated.isPresent()) {
                return Step.updated(with(Opinion.Question.ANSWERED), new FarewellErrand.CountOpinion(rated.get()));
            }
        }
        boolean over = happening instanceof PatienceOver
                || happening instanceof Pressed pressed && pressed.is(Controls.FINISH);
        return over ? Step.ended(new FarewellOutcome.Gone()) : Step.unmoved();
    }

    /** Where several copies were taken, it is asked first which one it is. */
    private FarewellStage complaint() {
        return receipt.items().size() == 1
                ? new ReportingFault(this, receipt.items().get(0))
                : new ChoosingCopy(this);
    }

    @Override
    public Patience patience() {
        if (card != CardPlace.ABSENT) {
            return Patience.citizen(SHOWN_WITH_REMINDER);
        }
        return Patience.citizen(receipt.items().isEmpty() ? SHOWN : SHOWN_WITH_KEEPSAKE);
    }

    @Override
    public Rhythm rhythm() {
        return card.reminding();
    }

    @Override
    public String code() {
        return keepsake instanceof Keepsake.Missing missing ? missing.code().code() : "";
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.farewell(this);
    }
}
