// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.visit.Step;

/** What several stages of the printing answer alike. */
final class PrintSteps {
    private PrintSteps() {}

    /**
     * The document is ready and <em>Cetak</em> was pressed: what still stands between it and the paper, in this order.
     */
    static Step towardsPaper(Bearer bearer, Choice choice, Trusted document) {
        boolean doubted = bearer.touch() == Bearer.Touch.DOUBTED;
        if (doubted && bearer.recognition() instanceof FingerOnFile finger) {
            return Step.to(
                    new AskingFingerAgain(bearer, finger, choice, document, FingerFinding.FIRST),
                    new PrintErrand.ScanFingerAgain(finger));
        }
        if (doubted && !choice.chosen().printPin()) {
            return Step.ended(new PrintOutcome.Unrecognised(bearer));
        }
        return choice.chosen().printPin()
                ? EnteringPrintPin.ask(bearer, choice, document, new PinFinding.First())
                : released(bearer, choice, document);
    }

    /** The office asks for no PIN cetak of this document, or has seen it. */
    static Step released(Bearer bearer, Choice choice, Trusted document) {
        if (bearer.touch() == Bearer.Touch.DOUBTED) {
            return towardsPaper(bearer, choice, document);
        }
        if (bearer.card() != CardPlace.ABSENT) {
            return Step.to(new TakingCardBack(bearer, choice, document));
        }
        return Step.to(
                new Reserving(bearer, choice),
                new PrintErrand.PrintDocument(bearer.citizen().grant(), document));
    }

    static Step notReady(Bearer bearer, Choice choice, DocumentHappening.DocumentNotReady notReady) {
        return notReady.offerId().equals(choice.chosen().id())
                ? nothing(bearer, notReady.code(), choice.left())
                : Step.unmoved();
    }

    /** The print desk's words that end a printing or bring its sheets. */
    static Step told(Bearer bearer, Choice choice, PrintHappening happening) {
        if (happening instanceof PrintHappening.SheetsPrinted printed) {
            return Step.to(new TakingPaper(bearer, choice, printed.ledgerId()));
        }
        if (happening instanceof PrintHappening.CopyRefused) {
            return nothing(bearer, PrintTroubles.refused(), choice.others());
        }
        if (happening instanceof PrintHappening.NotPrinted not) {
            return nothing(bearer, PrintTroubles.of(not.why(), choice.chosen().medium()), choice.left());
        }
        return happening instanceof PrintHappening.LeftInDoubt
                ? Step.ended(new PrintOutcome.LeftInDoubt(bearer, PrintTroubles.inDoubt()))
                : Step.unmoved();
    }

    /** Nothing came out: the citizen returns to the list, where what is left may be tried, this one too. */
    static Step nothing(Bearer bearer, TroubleCode code, Selection left) {
        return Step.ended(new PrintOutcome.NothingPrinted(bearer, code, left));
    }

    static Step backToList(Bearer bearer, Choice choice) {
        return Step.to(new ChoosingDocuments(bearer, choice.left()));
    }
}
