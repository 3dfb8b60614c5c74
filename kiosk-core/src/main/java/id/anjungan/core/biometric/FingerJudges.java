// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

/** Those who judge a picture, in this order: is it worth a try, is it the finger asked for, is it a living one. */
public record FingerJudges(QualityGate gate, FingerMatcher matcher, PresentationAttackDetector detector) {
    /** The judges of a kiosk whose sensor cannot tell a living finger from a copy. */
    public static FingerJudges of(QualityGate gate, FingerMatcher matcher) {
        return new FingerJudges(gate, matcher, PresentationAttackDetector.notAvailable());
    }
}
