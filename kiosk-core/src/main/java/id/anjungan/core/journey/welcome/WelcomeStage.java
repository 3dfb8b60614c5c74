// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

import id.anjungan.core.visit.Stage;

/** Before anybody has said who they are. */
public sealed interface WelcomeStage extends Stage permits Welcoming, ChoosingService {
    @Override
    default String journey() {
        return "welcome";
    }

    <R> R read(Reader<R> reader);

    /** One method a stage; a screen factory implements it. */
    interface Reader<R> {
        R welcoming(Welcoming stage);

        R choosingService(ChoosingService stage);
    }
}
