// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The office is shown the PIN cetak. */
public record CheckingPrintPin(Bearer bearer, Choice choice, Trusted document, Pin pin) implements PrintStage {
    /** The office's budget of a mutating call, with room to spare. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    static Step check(Bearer bearer, Choice choice, Trusted document, Pin pin) {
        return Step.to(
                new CheckingPrintPin(bearer, choice, document, pin),
                new PrintErrand.ReleaseDocument(bearer.citizen().grant(), choice.chosen(), pin));
    }

    @Override
    public Step next(Happening happening) {
        if (happening instanceof DocumentHappening.DocumentReleased) {
            return PrintSteps.released(bearer.afterPrintPin(), choice, document);
        }
        if (happening instanceof DocumentHappening.PrintPinDiffered differed) {
            return EnteringPrintPin.ask(bearer, choice, document, new PinFinding.Differed(differed.triesLeft()));
        }
        if (happening instanceof DocumentHappening.PrintPinLocked) {
            return PrintSteps.nothing(bearer, PrintTroubles.pinLocked(), choice.left());
        }
        return happening instanceof DocumentHappening.DocumentNotReady notReady
                ? PrintSteps.notReady(bearer, choice, notReady)
                : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new CheckingPrintPin(other, choice, document, pin);
    }

    @Override
    public boolean showsPersonalData() {
        return false;
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public List<Secret> holds() {
        return Stream.concat(PrintStage.super.holds().stream(), Stream.of(pin.digits()))
                .toList();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.checkingPrintPin(this);
    }
}
