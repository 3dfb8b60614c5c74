// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.visit.Stage;

/** From the choice of a way in to a visit that the office has opened. */
public sealed interface IdentifyStage extends Stage
        permits ChoosingWayIn,
                ReadingNotice,
                AwaitingCard,
                ReadingCard,
                AskingForFinger,
                AtTerminal,
                ScanningQr,
                EnteringNik,
                EnteringPin,
                OpeningVisit {
    @Override
    default String journey() {
        return "identify";
    }

    <R> R read(Reader<R> reader);

    /** One method a stage; a screen factory implements it. */
    interface Reader<R> {
        R choosingWayIn(ChoosingWayIn stage);

        R readingNotice(ReadingNotice stage);

        R awaitingCard(AwaitingCard stage);

        R readingCard(ReadingCard stage);

        R askingForFinger(AskingForFinger stage);

        R atTerminal(AtTerminal stage);

        R scanningQr(ScanningQr stage);

        R enteringNik(EnteringNik stage);

        R enteringPin(EnteringPin stage);

        R openingVisit(OpeningVisit stage);
    }
}
