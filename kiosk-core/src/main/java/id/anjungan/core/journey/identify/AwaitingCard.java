// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardMoves;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** The citizen is asked to lay the card on the reader; the hint says what was wrong with it, if anything. */
public record AwaitingCard(CardHint hint) implements IdentifyStage {
    @Override
    public Step on(Happening happening) {
        if (hint.awaits(happening)) {
            return Step.to(new ReadingCard(CardMoves.NONE), new IdentifyErrand.ReadCard());
        }
        CardHint now = hint.after(happening);
        if (now != hint) {
            return Step.updated(new AwaitingCard(now));
        }
        if (happening instanceof DeviceHappening.ReaderGone) {
            return readerGone();
        }
        if (happening instanceof OfficeTroubled office) {
            return Step.ended(new IdentifyOutcome.Failed(office.code(), Recovery.COUNTER));
        }
        return happening instanceof Pressed pressed ? pressed(pressed) : Step.unmoved();
    }

    static Step readerGone() {
        return Step.ended(new IdentifyOutcome.Failed(DeviceTroubles.of(CardReaderFault.Kind.GONE), Recovery.OTHER_WAY));
    }

    private static Step pressed(Pressed pressed) {
        return pressed.is(ReadingNotice.OTHER_WAY) || pressed.is(Controls.BACK)
                ? Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return hint.patience();
    }

    @Override
    public String code() {
        return hint.code();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.awaitingCard(this);
    }
}
