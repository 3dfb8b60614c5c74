// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Step;
import java.time.Duration;

/** The office is asked to reserve the copy; the ledger knows of it already. */
public record Reserving(Bearer bearer, Choice choice) implements OpenOrder {
    /** The office's budget of a mutating call and the printer's answer, with room to spare. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public Step next(Happening happening) {
        if (happening instanceof PrintHappening.CopyReserved) {
            return Step.to(new Printing(bearer, choice, PrinterReadiness.Obstacle.NONE));
        }
        return happening instanceof PrintHappening told ? PrintSteps.told(bearer, choice, told) : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new Reserving(other, choice);
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.reserving(this);
    }
}
