// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.visit.Stage;

/** <em>Didampingi petugas</em>: from the notice to an officer's word for whom stands at the machine. */
public sealed interface AccompanyStage extends Stage
        permits ReadingNotice, ClearingReader, AwaitingOfficer, ReadingOfficer, EnteringPin, SigningIn, SignedInStage {
    /** Goes on. */
    String CONTINUE = "lanjut";

    /** Goes back to the ways in. */
    String OTHER_WAY = "cara-lain";

    @Override
    default String journey() {
        return "accompany";
    }

    <R> R read(Reader<R> reader);

    /** One method a stage; a screen factory implements it. */
    interface Reader<R> {
        R readingNotice(ReadingNotice stage);

        R clearingReader(ClearingReader stage);

        R awaitingOfficer(AwaitingOfficer stage);

        R readingOfficer(ReadingOfficer stage);

        R enteringPin(EnteringPin stage);

        R signingIn(SigningIn stage);

        R givingReason(GivingReason stage);

        R awaitingCitizen(AwaitingCitizen stage);

        R readingCitizen(ReadingCitizen stage);

        R enteringNik(EnteringNik stage);

        R fetchingRecord(FetchingRecord stage);

        R comparing(Comparing stage);
    }
}
