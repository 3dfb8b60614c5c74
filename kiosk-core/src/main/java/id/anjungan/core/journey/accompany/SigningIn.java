// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;

/** The office is asked whether card and PIN are an officer's. */
public record SigningIn(OfficerCard card, Pin pin, CardPlace place) implements AccompanyStage {
    /** One call at the office's budget of 15 s, with room to spare. */
    static final Duration LIMIT = Duration.ofSeconds(25);

    @Override
    public Step on(Happening happening) {
        CardPlace now = place.after(happening);
        if (now != place) {
            return Step.updated(new SigningIn(card, pin, now));
        }
        if (happening instanceof AccompanyHappening.SignedIn signedIn) {
            return Step.to(new GivingReason(signedIn.session(), place));
        }
        if (happening instanceof AccompanyHappening.PinDiffered differed) {
            return Step.to(EnteringPin.again(card, new PinFinding.Differed(differed.triesLeft()), place));
        }
        return happening instanceof AccompanyHappening.PinClosed closed
                ? Step.ended(new AccompanyOutcome.PinClosed(closed.why()))
                : AccompanySteps.troubled(happening, List.of());
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public List<Secret> holds() {
        return List.of(pin.digits());
    }

    /** As while the PIN is typed. */
    @Override
    public boolean isSomebodys() {
        return false;
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.signingIn(this);
    }
}
