// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** The citizen says what is wrong with the sheets. */
public record ReportingFault(Bearer bearer, Choice choice, String ledgerId) implements OpenOrder {
    @Override
    public Step next(Happening happening) {
        if (happening instanceof DocumentHappening.FaultReported reported) {
            return Step.ended(new PrintOutcome.Spoiled(bearer, reported.complaint()));
        }
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (pressed.is(Controls.BACK)) {
            return Step.to(new TakingPaper(bearer, choice, ledgerId));
        }
        return Complaint.by(pressed.control()).map(this::report).orElseGet(Step::unmoved);
    }

    private Step report(Complaint complaint) {
        return Step.updated(this, new PrintErrand.ReportFaulty(ledgerId, complaint));
    }

    @Override
    public PrintStage of(Bearer other) {
        return new ReportingFault(other, choice, ledgerId);
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
