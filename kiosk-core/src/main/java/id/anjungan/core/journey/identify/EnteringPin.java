// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
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

/**
 * A PIN is typed, whatever it confirms; none of its digits is ever shown. Each PIN that did not match is a new entry of
 * this stage.
 */
public record EnteringPin(Claim claim, TypedDigits typed, PinFinding finding) implements IdentifyStage {
    /** The PIN is complete. */
    public static final String CONTINUE = "lanjut";

    /** Asks for the PIN of this claim, from its first digit on. */
    static Step ask(Claim claim, PinFinding finding) {
        return Step.to(new EnteringPin(claim, TypedDigits.none(Pin.LENGTH), finding));
    }

    @Override
    public Step on(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        TypedDigits now = typed.after(pressed);
        if (!now.equals(typed)) {
            return Step.updated(new EnteringPin(claim, now, finding));
        }
        if (pressed.is(CONTINUE) && typed.isFull()) {
            return claim.confirmed(new Pin(typed));
        }
        if (pressed.is(Controls.BACK)) {
            return claim.takenBack();
        }
        return pressed.is(ReadingNotice.OTHER_WAY)
                ? Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Secret> holds() {
        return Stream.concat(claim.holds().stream(), Stream.of(typed)).toList();
    }

    /** Nobody is known yet: a card that is laid now is nobody else's. */
    @Override
    public boolean isSomebodys() {
        return false;
    }

    /** Whoever answers the idle warning may be another: the PIN is typed anew. */
    @Override
    public Stage warned() {
        return new EnteringPin(claim, TypedDigits.none(Pin.LENGTH), finding);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.enteringPin(this);
    }
}
