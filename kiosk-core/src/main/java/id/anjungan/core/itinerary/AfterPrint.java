// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.journey.farewell.Farewell;
import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.journey.identify.IdentifyOutcome;
import id.anjungan.core.journey.identify.WhyHere;
import id.anjungan.core.journey.print.AwaitingDocuments;
import id.anjungan.core.journey.print.Bearer;
import id.anjungan.core.journey.print.Choice;
import id.anjungan.core.journey.print.ChoosingDocuments;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.journey.print.PrintOutcome;
import id.anjungan.core.journey.print.PrintTroubles;
import id.anjungan.core.journey.print.ReadingElsewhere;
import id.anjungan.core.journey.print.Selection;
import id.anjungan.core.journey.trouble.Apologising;
import id.anjungan.core.journey.trouble.Apologising.Printed;
import id.anjungan.core.journey.trouble.TroubleOutcome;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How the printing begins, and what follows on each of its ends.
 *
 * @param card where the card is, as far as paper is concerned
 * @param farewell how the visit ends that ends with such words
 * @param media what the machine has to print on now
 */
record AfterPrint(CardPlace card, Function<Parting, Farewell> farewell, Set<Offer.Medium> media) {
    Step begin(IdentifyOutcome.Identified identified) {
        Bearer bearer = new Bearer(identified.citizen(), identified.recognition(), Bearer.Touch.FRESH, card);
        return ChoosingDocuments.begin(bearer, new Selection(identified.offering(), media));
    }

    Step after(PrintOutcome outcome, Function<WhyHere, Step> waysIn) {
        if (outcome instanceof PrintOutcome.Printed printed) {
            return printed(printed);
        }
        if (outcome instanceof PrintOutcome.RestTold told) {
            return further(told.bearer(), told.choice());
        }
        if (outcome instanceof PrintOutcome.ChoosingAgain again) {
            return choosing(again.bearer(), again.selection());
        }
        if (outcome instanceof PrintOutcome.NothingPrinted nothing) {
            return nothingPrinted(nothing);
        }
        if (outcome instanceof PrintOutcome.LeftInDoubt doubt) {
            return over(doubt.code(), Printed.UNKNOWN, new PrintErrand.AbandonOrder(), doubt.closed("in-doubt"));
        }
        if (outcome instanceof PrintOutcome.Spoiled spoiled) {
            return spoiled(spoiled.complaint(), spoiled.closed("spoiled"));
        }
        Step.Entered ways = (Step.Entered) waysIn.apply(whyAgain(outcome));
        return with(ways.stage(), outcome.closed("not-printed"));
    }

    /** The citizen holds sheets that do not count. */
    static Step spoiled(Complaint complaint, Errand... errands) {
        return over(PrintTroubles.of(complaint), Printed.SPOILED, errands);
    }

    private static WhyHere whyAgain(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.OtherWayWanted) {
            return WhyHere.ANOTHER_WANTED;
        }
        return outcome instanceof PrintOutcome.Unrecognised ? WhyHere.ONCE_MORE : WhyHere.FINGER_TRIES_SPENT;
    }

    /** The next of the same order; then what is told of the rest of a bundle. */
    private Step printed(PrintOutcome.Printed printed) {
        Choice choice = printed.choice();
        Bearer bearer = printed.bearer().with(card);
        if (choice.next().isPresent()) {
            return AwaitingDocuments.begin(bearer, choice.next().get());
        }
        return choice.notNow().isEmpty() ? further(bearer, choice) : Step.to(ReadingElsewhere.rest(bearer, choice));
    }

    /** One after another on request; nobody has to identify again for the next one. */
    private Step further(Bearer bearer, Choice choice) {
        Selection others = choice.others().on(media);
        if (!others.printable(bearer, others.offering()).isEmpty()) {
            return choosing(bearer, others);
        }
        Parting parting = choice.isSolemn() ? Parting.PRINTED_QUIETLY : Parting.PRINTED;
        PrintOutcome over = new PrintOutcome.RestTold(bearer, choice);
        return with(farewell.apply(parting), over.closed("printed"));
    }

    private Step choosing(Bearer bearer, Selection selection) {
        return Step.to(new ChoosingDocuments(bearer.with(card), selection.on(media)));
    }

    private Step nothingPrinted(PrintOutcome.NothingPrinted nothing) {
        PrintOutcome again = new PrintOutcome.ChoosingAgain(nothing.bearer(), nothing.selection());
        return Step.to(new Apologising(nothing.code(), Printed.NOTHING, Recovery.OTHER_DOCUMENT, again));
    }

    private static Step over(TroubleCode code, Printed printed, Errand... errands) {
        return with(new Apologising(code, printed, Recovery.COUNTER, new TroubleOutcome.Over()), errands);
    }

    private static Step with(Stage stage, Errand... errands) {
        return new Step.Entered(stage, List.of(errands));
    }
}
