// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.trouble;

import id.anjungan.core.visit.Stage;

/** What the machine says when something went wrong. */
public sealed interface TroubleStage extends Stage permits Apologising, OutOfService {
    @Override
    default String journey() {
        return "trouble";
    }

    <R> R read(Reader<R> reader);

    /** One method a stage; a screen factory implements it. */
    interface Reader<R> {
        R apologising(Apologising stage);

        R outOfService(OutOfService stage);
    }
}
