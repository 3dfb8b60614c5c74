// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.GroupedDigits;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;

/** The citizen types the NIK in groups of four; whoever looks over the shoulder sees one group at most. */
public record EnteringNik(TypedDigits digits, GroupedDigits.Reading reading) implements IdentifyStage {
    /** Goes on to the PIN. */
    public static final String CONTINUE = "lanjut";

    private static final int LENGTH = 16;

    static EnteringNik first() {
        return new EnteringNik(TypedDigits.none(LENGTH), GroupedDigits.Reading.CURRENT_GROUP);
    }

    /** The number as it stands on the screen. */
    public GroupedDigits shown() {
        return new GroupedDigits(digits, reading);
    }

    @Override
    public Step on(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        TypedDigits now = digits.after(pressed);
        if (!now.equals(digits)) {
            return Step.updated(new EnteringNik(now, GroupedDigits.Reading.CURRENT_GROUP));
        }
        if (pressed.is(CONTINUE) && digits.isFull()) {
            return EnteringPin.ask(new Claim.ByNik(digits), new PinFinding.First());
        }
        return pressed.is(ReadingNotice.OTHER_WAY) || pressed.is(Controls.BACK)
                ? Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public List<Secret> holds() {
        return List.of(digits);
    }

    /** Nobody is known yet: a card that is laid now is nobody else's. */
    @Override
    public boolean isSomebodys() {
        return false;
    }

    @Override
    public Stage warned() {
        return new EnteringNik(digits, GroupedDigits.Reading.NOTHING);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.enteringNik(this);
    }
}
