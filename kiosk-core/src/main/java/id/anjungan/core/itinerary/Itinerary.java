// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.journey.accompany.AccompanyOutcome;
import id.anjungan.core.journey.accompany.ReadingNotice;
import id.anjungan.core.journey.farewell.AskingForMoreTime;
import id.anjungan.core.journey.farewell.Farewell;
import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.journey.farewell.FarewellOutcome;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.journey.identify.ChoosingWayIn;
import id.anjungan.core.journey.identify.IdentifyOutcome;
import id.anjungan.core.journey.identify.OpeningVisit;
import id.anjungan.core.journey.identify.Way;
import id.anjungan.core.journey.identify.WhyHere;
import id.anjungan.core.journey.print.OpenOrder;
import id.anjungan.core.journey.print.PrintOutcome;
import id.anjungan.core.journey.print.PrintTroubles;
import id.anjungan.core.journey.trouble.Apologising;
import id.anjungan.core.journey.trouble.OutOfService;
import id.anjungan.core.journey.trouble.TroubleOutcome;
import id.anjungan.core.journey.welcome.ChoosingService;
import id.anjungan.core.journey.welcome.WelcomeOutcome;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Guide;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Outcome;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.List;
import java.util.function.Supplier;

/**
 * The map of a visit: which journey follows on which outcome, and the rules that hold everywhere.
 *
 * <pre>
 *  welcome ──► identify ──► print ──► farewell ──► welcome
 *     ▲            │  ▲        │ ▲
 *     └─ trouble ◄─┴──┴────────┴─┘     trouble.OutOfService stands in for welcome while the tray is not confirmed
 * </pre>
 */
public final class Itinerary implements Guide {
    private final Supplier<List<String>> waysIn;
    private final Supplier<List<String>> announcements;
    private final Way.Kind byCard;
    private Machine machine;
    /** Where the card was before what was noticed last. */
    private CardPlace cardBefore = CardPlace.ABSENT;

    private Course course = Course.BEGUN;

    /**
     * A guide for a machine that was just switched on.
     *
     * @param waysIn the ways in that the office has set up, by the ids of their controls; asked at each showing
     * @param desk how the print desk stands
     */
    public Itinerary(Supplier<List<String>> waysIn, DeskState desk) {
        this(waysIn, List::of, desk, Way.Kind.KTP_EL);
    }

    /**
     * @param announcements what the office has to say to everybody; asked at each showing
     * @param byCard what reads KTP-el and finger at this machine: {@code KTP_EL} or {@code TERMINAL}
     */
    public Itinerary(
            Supplier<List<String>> waysIn, Supplier<List<String>> announcements, DeskState desk, Way.Kind byCard) {
        this.waysIn = waysIn;
        this.announcements = announcements;
        this.byCard = byCard;
        this.machine = Machine.atStart(desk);
    }

    @Override
    public void notice(Happening happening) {
        cardBefore = machine.card();
        machine = machine.after(happening);
        course = course.after(happening);
    }

    /** No visit that could print begins while a sheet of an earlier one may still lie or come. */
    @Override
    public Step start() {
        machine = machine.forNextVisit();
        course = Course.BEGUN;
        return machine.desk() == DeskState.FREE ? Step.to(welcoming()) : Step.to(new OutOfService(whyOutOfService()));
    }

    private Welcoming welcoming() {
        return new Welcoming(machine.obstacles(), announcements.get());
    }

    private TroubleCode whyOutOfService() {
        return machine.desk() == DeskState.INCIDENT
                ? PrintTroubles.of(Complaint.NOT_MINE)
                : TroubleCode.TRAY_UNCONFIRMED;
    }

    @Override
    public Step after(Outcome outcome) {
        Step step = next(outcome);
        course = course.after(step);
        return step;
    }

    private Step next(Outcome outcome) {
        if (outcome instanceof WelcomeOutcome) {
            return afterWelcome();
        }
        if (outcome instanceof IdentifyOutcome identify) {
            return afterIdentify(identify);
        }
        if (outcome instanceof AccompanyOutcome accompany) {
            return afterAccompany(accompany);
        }
        if (outcome instanceof PrintOutcome print) {
            return afterPrint(print);
        }
        if (outcome instanceof FarewellOutcome.NobodyThere nobody) {
            return new Step.VisitOver(nobody.interrupted().whenAbandoned());
        }
        if (outcome instanceof FarewellOutcome.Gone) {
            return Step.visitOver();
        }
        if (outcome instanceof FarewellOutcome.Spoiled spoiled) {
            course = course.without(spoiled.ledgerId());
            return AfterPrint.spoiled(spoiled.complaint());
        }
        if (outcome instanceof TroubleOutcome.OtherService) {
            return Step.to(new ChoosingService(machine.obstacles()));
        }
        if (outcome instanceof TroubleOutcome.Over) {
            return over();
        }
        throw new IllegalStateException(
                "nothing follows on " + outcome.getClass().getSimpleName());
    }

    private Step afterPrint(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed printed) {
            Offer chosen = printed.choice().chosen();
            course =
                    course.with(new Receipt.Item(chosen.kind(), chosen.pages(), printed.ledgerId()), chosen.isSolemn());
        }
        return afterPrint().after(outcome, this::waysIn);
    }

    private Farewell farewell(Parting parting) {
        return Farewell.of(course.words(parting), machine.shownCard(), course.receipt(), machine.printsTickets())
                .with(course.question(parting));
    }

    /** Where the machine waits for staff, that is said instead of a farewell. */
    private Step over() {
        return machine.desk() == DeskState.FREE ? Step.to(farewell(Parting.NOTHING_PRINTED)) : Step.visitOver();
    }

    /** The only service so far is printing. */
    private Step afterWelcome() {
        return machine.printTrouble()
                .map(code -> apologise(code, Recovery.OTHER_SERVICE, new TroubleOutcome.OtherService()))
                .orElseGet(() -> waysIn(WhyHere.FIRST));
    }

    private AfterPrint afterPrint() {
        return new AfterPrint(machine.cardAtPrinting(), this::farewell, machine.media());
    }

    private Step afterIdentify(IdentifyOutcome outcome) {
        if (outcome instanceof IdentifyOutcome.Identified identified) {
            return afterPrint().begin(identified);
        }
        if (outcome instanceof IdentifyOutcome.AnotherWay another) {
            return waysIn(another.why());
        }
        if (outcome instanceof IdentifyOutcome.OtherService) {
            return Step.to(new ChoosingService(machine.obstacles()));
        }
        if (outcome instanceof IdentifyOutcome.OfficerWanted) {
            return Step.to(new ReadingNotice(machine.card()));
        }
        IdentifyOutcome.Failed failed = (IdentifyOutcome.Failed) outcome;
        return apologise(failed.code(), failed.recovery(), onwards(failed.recovery()));
    }

    /** Whatever way the visit takes from here, no officer is signed in any longer. */
    private Step afterAccompany(AccompanyOutcome outcome) {
        if (outcome instanceof AccompanyOutcome.Attested attested) {
            return OpeningVisit.with(attested.evidence(), new Recognition.Anew());
        }
        if (outcome instanceof AccompanyOutcome.Failed failed) {
            Apologising sorry = new Apologising(
                    failed.code(), Apologising.Printed.NOTHING, failed.recovery(), onwards(failed.recovery()));
            return new Step.Entered(sorry, failed.closing());
        }
        if (outcome instanceof AccompanyOutcome.PinClosed closed) {
            return waysIn(closed.why() == AccompanyOutcome.Why.LOCKED ? WhyHere.OFFICER_LOCKED : WhyHere.PIN_RESTING);
        }
        AccompanyOutcome.AnotherWay another = (AccompanyOutcome.AnotherWay) outcome;
        return new Step.Entered(waysStage(WhyHere.ANOTHER_WANTED), another.closing());
    }

    private static Outcome onwards(Recovery recovery) {
        return recovery == Recovery.OTHER_WAY
                ? new IdentifyOutcome.AnotherWay(WhyHere.ANOTHER_WANTED)
                : new TroubleOutcome.Over();
    }

    private Step waysIn(WhyHere why) {
        return Step.to(waysStage(why));
    }

    private ChoosingWayIn waysStage(WhyHere why) {
        return new ChoosingWayIn(ways(), why, machine.card());
    }

    private List<Way> ways() {
        return Ways.standing(byCard, waysIn.get(), machine);
    }

    private static Step apologise(TroubleCode code, Recovery recovery, Outcome then) {
        return Step.to(new Apologising(code, Apologising.Printed.NOTHING, recovery, then));
    }

    @Override
    public Step everywhere(Stage stage, Happening happening) {
        if (happening instanceof Pressed pressed && pressed.is(Controls.FINISH) && !(stage instanceof Welcoming)) {
            return finish(stage);
        }
        if (happening instanceof PatienceOver) {
            return stage.patience().turn() == Patience.Turn.MACHINE
                    ? afterBug(stage)
                    : new Step.Entered(new AskingForMoreTime(stage.warned()), stage.whenWarned());
        }
        boolean somebodyKnown = stage.isSomebodys();
        boolean laid = cardBefore == CardPlace.ABSENT && machine.card() == CardPlace.LYING;
        return laid && somebodyKnown ? left(stage, Parting.CARD_LAID) : redrawn(stage);
    }

    private Step finish(Stage stage) {
        if (stage instanceof OutOfService) {
            return Step.unmoved();
        }
        return left(stage, Parting.NOTHING_PRINTED);
    }

    /** The visit ends before its time. */
    private Step left(Stage stage, Parting parting) {
        Parting words = stage.beneath() instanceof OpenOrder ? parting.whilePrinting() : parting;
        Farewell farewell =
                words == Parting.NOTHING_PRINTED ? farewell(words) : new Farewell(words, machine.shownCard());
        return new Step.Entered(farewell, stage.whenAbandoned());
    }

    /** Stages that show how the machine stands follow it. */
    private Step redrawn(Stage stage) {
        if (stage instanceof OutOfService out) {
            return machine.desk() == DeskState.FREE
                    ? Step.visitOver()
                    : changed(out, new OutOfService(whyOutOfService()));
        }
        if (stage instanceof Welcoming) {
            return machine.desk() == DeskState.FREE
                    ? changed(stage, welcoming())
                    : Step.to(new OutOfService(whyOutOfService()));
        }
        if (stage instanceof AskingForMoreTime asking) {
            Step beneath = redrawn(asking.interrupted());
            return beneath instanceof Step.Updated updated
                    ? Step.updated(new AskingForMoreTime(updated.stage()))
                    : Step.unmoved();
        }
        if (stage instanceof ChoosingService) {
            return changed(stage, new ChoosingService(machine.obstacles()));
        }
        if (stage instanceof ChoosingWayIn choosing) {
            return changed(stage, new ChoosingWayIn(ways(), choosing.why(), choosing.card()));
        }
        return Step.unmoved();
    }

    private static Step changed(Stage before, Stage now) {
        return before.equals(now) ? Step.unmoved() : Step.updated(now);
    }

    /** Also where a machine has not kept its own limit. */
    @Override
    public Step afterBug(Stage stage) {
        Apologising.Printed printed =
                stage.beneath() instanceof OpenOrder ? Apologising.Printed.UNKNOWN : Apologising.Printed.NOTHING;
        return new Step.Entered(
                new Apologising(TroubleCode.PROGRAM_FAULT, printed, Recovery.COUNTER, new TroubleOutcome.Over()),
                stage.whenAbandoned());
    }
}
