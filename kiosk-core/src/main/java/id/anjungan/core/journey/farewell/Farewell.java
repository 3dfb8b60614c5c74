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
 */
public record Farewell(Parting parting, CardPlace card) implements FarewellStage {
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
    private static final Duration SHOWN_WITH_REMINDER = Duration.ofSeconds(20);

    @Override
    public Step on(Happening happening) {
        CardPlace now = card.after(happening);
        if (now != card) {
            return Step.updated(new Farewell(parting, now));
        }
        boolean over = happening instanceof PatienceOver
                || happening instanceof Pressed pressed && pressed.is(Controls.FINISH);
        return over ? Step.ended(new FarewellOutcome.Gone()) : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.citizen(card == CardPlace.ABSENT ? SHOWN : SHOWN_WITH_REMINDER);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.farewell(this);
    }
}
