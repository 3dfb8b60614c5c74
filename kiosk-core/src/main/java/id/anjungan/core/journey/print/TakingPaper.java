// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Rhythm;
import id.anjungan.core.visit.Rhythm.Beat;
import id.anjungan.core.visit.Rhythm.Urgency;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All sheets lie face down in the tray. */
public record TakingPaper(Bearer bearer, Choice choice, String ledgerId) implements OpenOrder {
    /** "Sudah saya ambil" */
    public static final String TAKEN = "sudah-diambil";

    /** "Hasil cetak bermasalah?" */
    public static final String FAULTY = "bermasalah";

    private static final Duration UNTIL_ASKED = Duration.ofSeconds(30);

    /** Paper that lies there is paper that somebody else takes (check A34). */
    private static final Rhythm REMINDED = new Rhythm(
            List.of(new Beat(Duration.ofSeconds(5), Urgency.REMINDER), new Beat(Duration.ofSeconds(20), Urgency.ALARM)),
            Optional.of(new Beat(Duration.ofSeconds(5), Urgency.ALARM)));

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

    /** With the time to answer, it is left to staff after a minute. */
    @Override
    public Patience patience() {
        return Patience.citizen(UNTIL_ASKED);
    }

    @Override
    public Rhythm rhythm() {
        return REMINDED;
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.takingPaper(this);
    }
}
