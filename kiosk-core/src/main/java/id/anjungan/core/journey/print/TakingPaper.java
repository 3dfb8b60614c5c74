// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** All sheets lie face down in the tray. */
public record TakingPaper(Bearer bearer, Choice choice, String ledgerId) implements OpenOrder {
    /** "Sudah saya ambil" */
    public static final String TAKEN = "sudah-diambil";

    /** "Hasil cetak bermasalah?" */
    public static final String FAULTY = "bermasalah";

    @Override
    public Step next(Happening happening) {
        if (happening instanceof DocumentHappening.SheetsTaken) {
            return Step.ended(new PrintOutcome.Printed(bearer, choice, ledgerId));
        }
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (pressed.is(TAKEN)) {
            return Step.updated(this, new PrintErrand.ConfirmTaken(ledgerId));
        }
        return pressed.is(FAULTY) ? Step.to(new ReportingFault(bearer, choice, ledgerId)) : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new TakingPaper(other, choice, ledgerId);
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.takingPaper(this);
    }
}
