// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;

/**
 * The officer types his or her PIN. The card may be lifted meanwhile; one that is laid then is nobody's before the
 * reader was seen clear.
 */
public record EnteringPin(OfficerCard card, TypedDigits digits, PinFinding finding, CardPlace place)
        implements AccompanyStage {
    static EnteringPin first(OfficerCard card, CardPlace place) {
        return again(card, new PinFinding.First(), place);
    }

    static EnteringPin again(OfficerCard card, PinFinding finding, CardPlace place) {
        return new EnteringPin(card, TypedDigits.none(Pin.LENGTH), finding, place);
    }

    @Override
    public Step on(Happening happening) {
        CardPlace now = place.after(happening);
        if (now != place) {
            return Step.updated(new EnteringPin(card, digits, finding, now));
        }
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (pressed.is(CONTINUE) && digits.isFull()) {
            Pin pin = new Pin(digits);
            return Step.to(new SigningIn(card, pin, place), new AccompanyErrand.SignIn(card, pin));
        }
        TypedDigits typed = digits.after(pressed);
        return typed.equals(digits)
                ? AccompanySteps.leave(pressed)
                : Step.updated(new EnteringPin(card, typed, finding, place));
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Secret> holds() {
        return List.of(digits);
    }

    /** The next card is laid when its turn comes; laying it early ends nothing. */
    @Override
    public boolean isSomebodys() {
        return false;
    }

    @Override
    public Stage warned() {
        return again(card, finding, place);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.enteringPin(this);
    }
}
