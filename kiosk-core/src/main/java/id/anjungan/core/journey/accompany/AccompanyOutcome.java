// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.office.Evidence;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Outcome;
import java.util.List;

/** How the way with an officer ended. */
public sealed interface AccompanyOutcome extends Outcome {
    /** The officer answers for who stands here, and it is written down; the office may be asked to open the visit. */
    record Attested(Evidence evidence) implements AccompanyOutcome {}

    /**
     * The ways in are shown again.
     *
     * @param closing ends the officer's session, if there is one
     */
    record AnotherWay(List<Errand> closing) implements AccompanyOutcome {}

    /** No PIN of this officer, or of anybody, is looked at now. */
    record PinClosed(Why why) implements AccompanyOutcome {}

    /** Why none is. */
    enum Why {
        /** Three of this officer's did not match. */
        LOCKED,
        /** Too many did not match at this machine. */
        RESTING
    }

    record Failed(TroubleCode code, Recovery recovery, List<Errand> closing) implements AccompanyOutcome {}
}
