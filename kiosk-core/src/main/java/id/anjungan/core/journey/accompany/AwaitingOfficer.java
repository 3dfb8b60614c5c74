// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Step;
import java.util.List;

/** The officer is asked to lay his or her own card. */
public record AwaitingOfficer(CardHint hint, Turn.Occasion occasion) implements AccompanyStage {
    @Override
    public Step on(Happening happening) {
        if (hint.awaits(happening)) {
            return Step.to(new ReadingOfficer(CardMoves.NONE), new AccompanyErrand.ReadOfficer());
        }
        CardHint now = hint.after(happening);
        if (now != hint) {
            return Step.updated(new AwaitingOfficer(now, occasion));
        }
        if (happening instanceof DeviceHappening.ReaderGone) {
            return AccompanySteps.readerGone(List.of());
        }
        Step troubled = AccompanySteps.troubled(happening, List.of());
        return troubled instanceof Step.Unmoved ? AccompanySteps.leave(happening) : troubled;
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
        return reader.awaitingOfficer(this);
    }
}
