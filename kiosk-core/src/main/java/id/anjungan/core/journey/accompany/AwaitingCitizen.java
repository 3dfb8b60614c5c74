// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;

/** The citizen's card is awaited; where there is none that can be read, the officer types the number. */
public record AwaitingCitizen(Accompaniment officer, CardHint hint) implements SignedInStage {
    /** "Tanpa KTP-el" */
    public static final String WITHOUT_CARD = "tanpa-kartu";

    @Override
    public Step on(Happening happening) {
        if (hint.awaits(happening)) {
            return Step.to(new ReadingCitizen(officer, CardMoves.NONE), new AccompanyErrand.ReadCitizen());
        }
        CardHint now = hint.after(happening);
        if (now != hint) {
            return Step.updated(new AwaitingCitizen(officer, now));
        }
        if (happening instanceof DeviceHappening.ReaderGone) {
            return AccompanySteps.readerGone(closing());
        }
        if (happening instanceof Pressed pressed && pressed.is(WITHOUT_CARD)) {
            return Step.to(new EnteringNik(officer, TypedDigits.none(EnteringNik.LENGTH), place()));
        }
        Step troubled = AccompanySteps.troubled(happening, closing());
        return troubled instanceof Step.Unmoved ? leave(happening) : troubled;
    }

    @Override
    public OfficerSession session() {
        return officer.session();
    }

    @Override
    public CardPlace place() {
        return CardPlace.ABSENT;
    }

    @Override
    public Patience patience() {
        return hint.patience();
    }

    @Override
    public String code() {
        return hint.code();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.awaitingCitizen(this);
    }
}
