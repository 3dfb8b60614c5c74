// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/**
 * Something is wrong with one of several copies that were taken: with which one.
 *
 * @param farewell where the complaint began, and where is returned to
 */
public record ChoosingCopy(Farewell farewell) implements FarewellStage {
    /** The controls are {@code lembar-1}, {@code lembar-2}, … in the order of the receipt. */
    public static final String COPY = "lembar-";

    @Override
    public Step on(Happening happening) {
        CardPlace now = farewell.card().after(happening);
        if (now != farewell.card()) {
            return Step.updated(new ChoosingCopy(farewell.with(now)));
        }
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (pressed.is(Controls.BACK)) {
            return Step.to(farewell);
        }
        List<Receipt.Item> items = farewell.receipt().items();
        for (int i = 0; i < items.size(); i++) {
            if (pressed.is(COPY + (i + 1))) {
                return Step.to(new ReportingFault(farewell, items.get(i)));
            }
        }
        return Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.choosingCopy(this);
    }
}
