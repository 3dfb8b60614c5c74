// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/**
 * The citizen says what is wrong with a copy that was taken before, and that the office may know as delivered.
 *
 * @param farewell where the complaint began, and where is returned to
 */
public record ReportingFault(Farewell farewell, Receipt.Item item) implements FarewellStage {
    @Override
    public Step on(Happening happening) {
        CardPlace now = farewell.card().after(happening);
        if (now != farewell.card()) {
            return Step.updated(new ReportingFault(farewell.with(now), item));
        }
        if (happening instanceof FarewellHappening.CopySpoiled spoiled) {
            return Step.ended(new FarewellOutcome.Spoiled(spoiled.ledgerId(), spoiled.complaint()));
        }
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        return pressed.is(Controls.BACK)
                ? Step.to(farewell)
                : Complaint.by(pressed.control()).map(this::report).orElseGet(Step::unmoved);
    }

    private Step report(Complaint complaint) {
        return Step.updated(this, new FarewellErrand.SpoilCopy(item.ledgerId(), complaint));
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.reportingFault(this);
    }
}
