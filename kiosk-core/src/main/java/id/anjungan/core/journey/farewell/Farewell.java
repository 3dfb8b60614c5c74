// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.time.Duration;

/**
 * Thanks, and a reminder of the card where it still lies. Nothing personal is left.
 *
 * @param card where the citizen's card is; anything but absent is reminded of
 * @param keepsake a receipt, as far as there is one
 */
public record Farewell(Parting parting, CardPlace card, Keepsake keepsake) implements FarewellStage {
    /** "Cetak tanda terima" */
    public static final String RECEIPT = "tanda-terima";

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
        this(parting, card, new Keepsake.None());
    }

    @Override
    public Step on(Happening happening) {
        CardPlace now = card.after(happening);
        if (now != card) {
            return Step.updated(new Farewell(parting, now, keepsake));
        }
        if (keepsake instanceof Keepsake.Offered offered && happening instanceof Pressed wish && wish.is(RECEIPT)) {
            return Step.to(new PrintingReceipt(parting, card), new FarewellErrand.PrintReceipt(offered.receipt()));
        }
        boolean over = happening instanceof PatienceOver
                || happening instanceof Pressed pressed && pressed.is(Controls.FINISH);
        return over ? Step.ended(new FarewellOutcome.Gone()) : Step.unmoved();
    }

    @Override
    public Patience patience() {
        if (card != CardPlace.ABSENT) {
            return Patience.citizen(SHOWN_WITH_REMINDER);
        }
        return Patience.citizen(keepsake instanceof Keepsake.None ? SHOWN : SHOWN_WITH_KEEPSAKE);
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
