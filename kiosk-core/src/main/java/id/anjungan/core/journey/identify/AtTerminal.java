// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.CardHint;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.device.TerminalPrompt.LayCard;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalDiffered;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalFingerPoor;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalPrompted;
import id.anjungan.core.journey.identify.TerminalHappening.TerminalVerified;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;

/**
 * A vendor's terminal identifies the citizen by card and finger; the screen says what the terminal waits for. Each
 * thing that it asks for is a new entry of this stage.
 *
 * @param card what was wrong with the card, if anything
 * @param finding what was wrong with the last touch, if anything
 * @param triesLeft after {@link FingerFinding#DIFFERED}
 */
public record AtTerminal(TerminalPrompt prompt, CardHint card, FingerFinding finding, int triesLeft)
        implements IdentifyStage {
    private static final Duration UNTIL_HINT = Duration.ofSeconds(10);

    /** A card that lies there since an earlier visit must go before the terminal is asked. */
    static Step begin(CardPlace place) {
        return place == CardPlace.LEFT_BEHIND ? Step.to(asking(CardHint.LEFT_BEHIND)) : asked(CardHint.FIRST);
    }

    private static AtTerminal asking(CardHint hint) {
        return new AtTerminal(new LayCard(), hint, FingerFinding.FIRST, 0);
    }

    private static Step asked(CardHint hint) {
        return Step.to(asking(hint), new IdentifyErrand.AskTerminal());
    }

    @Override
    public Step on(Happening happening) {
        if (happening instanceof TerminalHappening told) {
            return told(told);
        }
        if (happening instanceof CardHappening card) {
            return card(card);
        }
        if (happening instanceof DeviceHappening.ReaderGone) {
            return AwaitingCard.readerGone();
        }
        if (happening instanceof DeviceHappening.CardLifted && card == CardHint.LEFT_BEHIND) {
            return Step.updated(asking(CardHint.FIRST), new IdentifyErrand.AskTerminal());
        }
        if (happening instanceof PatienceOver && awaitsFirstCard()) {
            return Step.updated(new AtTerminal(prompt, CardHint.NOT_DETECTED, finding, triesLeft));
        }
        if (happening instanceof OfficeTroubled office) {
            return Step.ended(new IdentifyOutcome.Failed(office.code(), Recovery.COUNTER));
        }
        return happening instanceof Pressed pressed ? pressed(pressed) : Step.unmoved();
    }

    private boolean awaitsFirstCard() {
        return prompt instanceof LayCard && card == CardHint.FIRST && finding == FingerFinding.FIRST;
    }

    private Step told(TerminalHappening told) {
        if (told instanceof TerminalPrompted prompted) {
            return prompted(prompted.prompt());
        }
        if (told instanceof TerminalVerified verified) {
            return OpeningVisit.with(verified.evidence(), new Recognition.Anew());
        }
        if (told instanceof TerminalDiffered differed) {
            return again(FingerFinding.DIFFERED, differed.triesLeft());
        }
        return told instanceof TerminalFingerPoor poor ? again(poor.finding(), triesLeft) : Step.unmoved();
    }

    /** That it reads is progress; that it wants the citizen to do something else is a new entry. */
    private Step prompted(TerminalPrompt next) {
        boolean cardTaken = !(next instanceof LayCard);
        AtTerminal stage = new AtTerminal(next, cardTaken ? CardHint.FIRST : card, finding, triesLeft);
        boolean progress = next instanceof TerminalPrompt.LeaveCard || next.getClass() == prompt.getClass();
        return progress ? Step.updated(stage) : Step.to(stage);
    }

    private Step again(FingerFinding what, int left) {
        return Step.to(new AtTerminal(prompt, CardHint.FIRST, what, left), new IdentifyErrand.AskTerminal());
    }

    private static Step card(CardHappening card) {
        if (card instanceof CardHappening.CardNotRead notRead) {
            return asked(notRead.hint());
        }
        if (card instanceof CardHappening.WayClosed closed) {
            return Step.ended(new IdentifyOutcome.AnotherWay(closed.why()));
        }
        if (card instanceof CardHappening.CardDistrusted distrusted) {
            return Step.ended(new IdentifyOutcome.Failed(distrusted.code(), Recovery.COUNTER));
        }
        return card instanceof CardHappening.ReaderTroubled troubled
                ? Step.ended(new IdentifyOutcome.Failed(troubled.code(), Recovery.OTHER_WAY))
                : Step.unmoved();
    }

    private static Step pressed(Pressed pressed) {
        if (pressed.is(AskingForFinger.HARD_TO_READ)) {
            return Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.FINGER_HARD_TO_READ));
        }
        return pressed.is(ReadingNotice.OTHER_WAY) || pressed.is(Controls.BACK)
                ? Step.ended(new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return awaitsFirstCard() ? Patience.citizen(UNTIL_HINT) : Patience.idle();
    }

    @Override
    public String code() {
        return card.code();
    }

    @Override
    public List<Errand> whenLeft() {
        return List.of(new IdentifyErrand.DismissTerminal());
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.atTerminal(this);
    }
}
