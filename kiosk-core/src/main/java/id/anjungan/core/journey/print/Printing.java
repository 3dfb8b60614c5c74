// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Step;
import java.time.Duration;

/**
 * The printer has the job.
 *
 * @param held what holds it up now; {@code NONE} while it runs
 */
public record Printing(Bearer bearer, Choice choice, Obstacle held) implements OpenOrder {
    /** Longer than the longest document takes; then the desk is left to find out alone. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public Step next(Happening happening) {
        if (happening instanceof PrintHappening.PrintHeld stopped) {
            return Step.updated(new Printing(bearer, choice, stopped.obstacle()));
        }
        if (happening instanceof PrintHappening.PrintResumed) {
            return Step.updated(new Printing(bearer, choice, Obstacle.NONE));
        }
        if (happening instanceof PatienceOver && held == Obstacle.NONE) {
            return Step.ended(new PrintOutcome.LeftInDoubt(bearer, PrintTroubles.inDoubt()));
        }
        return happening instanceof PrintHappening told ? PrintSteps.told(bearer, choice, told) : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new Printing(other, choice, held);
    }

    /** While the job is held up it is the citizen who waits, and may leave. */
    @Override
    public Patience patience() {
        return held == Obstacle.NONE ? Patience.machine(LIMIT) : Patience.idle();
    }

    @Override
    public String code() {
        return held == Obstacle.NONE
                ? ""
                : DeviceTroubles.of(held, choice.chosen().medium()).code();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.printing(this);
    }
}
