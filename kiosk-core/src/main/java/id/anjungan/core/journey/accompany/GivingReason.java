// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** Why this citizen comes in with an officer: said before anything is read or asked about the citizen. */
public record GivingReason(OfficerSession session, CardPlace place) implements SignedInStage {
    @Override
    public Step on(Happening happening) {
        CardPlace now = place.after(happening);
        if (now != place) {
            return Step.updated(new GivingReason(session, now));
        }
        if (happening instanceof Pressed pressed) {
            for (OfficerReason reason : session.reasons()) {
                if (pressed.is(reason.control())) {
                    return new Turn.Citizen(new Accompaniment(session, reason)).begin(place);
                }
            }
        }
        return leave(happening);
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.givingReason(this);
    }
}
