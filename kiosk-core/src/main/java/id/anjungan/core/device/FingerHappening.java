// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.biometric.PresentationAttackDetector.Finding;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;

/** What came of asking for a finger once. */
public sealed interface FingerHappening extends Happening {
    /** It is the finger asked for, at this try of the person, from 1. */
    record FingerMatched(int attempt, Finding living) implements FingerHappening {
        /** Where the sensor cannot tell a living finger from a copy. */
        public FingerMatched(int attempt) {
            this(attempt, Finding.NOT_AVAILABLE);
        }
    }

    /** It is not; at least one try is left. */
    record FingerDiffered(int triesLeft) implements FingerHappening {}

    /** It is not, and that was the last try. */
    record FingerTriesSpent() implements FingerHappening {}

    /** The picture was not worth a try; none was counted. */
    record FingerPoor(FingerFinding finding) implements FingerHappening {}

    /** The wait was ended from outside. */
    record FingerNotAwaited() implements FingerHappening {}

    record FingerTroubled(TroubleCode code) implements FingerHappening {}
}
