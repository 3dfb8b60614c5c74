// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.List;

/** From what the office offers to the sheets in the citizen's hand. */
public sealed interface PrintStage extends Stage
        permits ChoosingDocuments,
                ReadingElsewhere,
                Confirming,
                AwaitingDocuments,
                AskingFingerAgain,
                EnteringPrintPin,
                CheckingPrintPin,
                TakingCardBack,
                OpenOrder {
    /** Who stands at the machine. */
    Bearer bearer();

    /** The same stage for the same citizen, of whom something else is known now. */
    PrintStage of(Bearer other);

    /** What is particular to this stage; where the card is has been taken care of. */
    Step next(Happening happening);

    @Override
    default Step on(Happening happening) {
        CardPlace now = bearer().card().afterReading(happening);
        if (now == bearer().card()) {
            return next(happening);
        }
        Bearer seen = bearer().with(now);
        return now == CardPlace.ABSENT ? cardLifted(seen) : Step.updated(of(seen));
    }

    /** The card has left the reader. */
    default Step cardLifted(Bearer now) {
        return Step.updated(of(now));
    }

    @Override
    default String journey() {
        return "print";
    }

    @Override
    default boolean showsPersonalData() {
        return true;
    }

    @Override
    default List<Secret> holds() {
        return bearer().recognition().holds();
    }

    @Override
    default boolean isSomebodys() {
        return true;
    }

    @Override
    default Stage warned() {
        return of(bearer().doubted());
    }

    @Override
    default List<Errand> whenAbandoned() {
        return List.of(new PrintErrand.CloseVisit(bearer().citizen().grant(), "abandoned"));
    }

    <R> R read(Reader<R> reader);

    /** One method a stage; a screen factory implements it. */
    interface Reader<R> {
        R choosingDocuments(ChoosingDocuments stage);

        R readingElsewhere(ReadingElsewhere stage);

        R confirming(Confirming stage);

        R awaitingDocuments(AwaitingDocuments stage);

        R askingFingerAgain(AskingFingerAgain stage);

        R enteringPrintPin(EnteringPrintPin stage);

        R checkingPrintPin(CheckingPrintPin stage);

        R takingCardBack(TakingCardBack stage);

        R reserving(Reserving stage);

        R printing(Printing stage);

        R takingPaper(TakingPaper stage);

        R reportingFault(ReportingFault stage);
    }
}
