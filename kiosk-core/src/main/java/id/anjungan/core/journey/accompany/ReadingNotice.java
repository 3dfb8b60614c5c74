// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** What the officer will compare, and why, is told the citizen before anything is read (UU 27/2022). */
public record ReadingNotice(CardPlace place) implements AccompanyStage {
    @Override
    public Step on(Happening happening) {
        if (happening instanceof DeviceHappening.ReaderGone) {
            return AccompanySteps.readerGone(List.of());
        }
        CardPlace now = place.after(happening);
        if (now != place) {
            return Step.updated(new ReadingNotice(now));
        }
        return happening instanceof Pressed pressed && pressed.is(CONTINUE)
                ? new Turn.Officer(Turn.Occasion.FIRST).begin(place)
                : AccompanySteps.leave(happening);
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
