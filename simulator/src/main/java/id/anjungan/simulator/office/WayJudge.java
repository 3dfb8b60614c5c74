// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.people.Persona;

/** Judges what a kiosk shows of a person on one way in. */
interface WayJudge {
    /** What came of it. */
    sealed interface Judgement {
        /** It is this citizen, as sure as that. */
        record Believed(Persona citizen, Assurance assurance) implements Judgement {}

        /**
         * Who stands there must be seen to.
         *
         * @param reason for the office alone
         */
        record Doubted(String nik, String reason) implements Judgement {}

        record PinDiffers(int triesLeft) implements Judgement {}

        /** The code was used, is over, or is none of this office's. */
        record CodeSpent() implements Judgement {}

        record PinLocked() implements Judgement {}

        record PinResting() implements Judgement {}
    }

    Judgement judge(Request request);

    /** A visit with this token was opened on it; within the same transaction. */
    default void opened(Request request, String visit) {}
}
