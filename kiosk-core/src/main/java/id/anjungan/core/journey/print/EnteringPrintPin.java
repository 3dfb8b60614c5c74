// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;
import java.util.stream.Stream;

/** The offer asks for its PIN cetak; none of its digits is ever shown. Each that did not match is a new entry. */
public record EnteringPrintPin(Bearer bearer, Choice choice, Trusted document, TypedDigits typed, PinFinding finding)
        implements PrintStage {
    /** The PIN is complete. */
    public static final String CONTINUE = "lanjut";

    /** Asks for the PIN from its first digit on. */
    static Step ask(Bearer bearer, Choice choice, Trusted document, PinFinding finding) {
        return Step.to(new EnteringPrintPin(bearer, choice, document, TypedDigits.none(Pin.LENGTH), finding));
    }

    @Override
    public Step next(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        TypedDigits now = typed.after(pressed);
        if (!now.equals(typed)) {
            return Step.updated(new EnteringPrintPin(bearer, choice, document, now, finding));
        }
        if (pressed.is(CONTINUE) && typed.isFull()) {
            return CheckingPrintPin.check(bearer, choice, document, new Pin(typed));
        }
        return pressed.is(Controls.BACK) ? PrintSteps.backToList(bearer, choice) : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new EnteringPrintPin(other, choice, document, typed, finding);
    }

    @Override
    public boolean showsPersonalData() {
        return false;
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Secret> holds() {
        return Stream.concat(PrintStage.super.holds().stream(), Stream.of(typed))
                .toList();
    }

    /** Whoever answers the idle warning may be another: the PIN is typed anew. */
    @Override
    public Stage warned() {
        return new EnteringPrintPin(
                bearer.doubted(), choice, document, TypedDigits.none(Pin.LENGTH), new PinFinding.First());
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.enteringPrintPin(this);
    }
}
