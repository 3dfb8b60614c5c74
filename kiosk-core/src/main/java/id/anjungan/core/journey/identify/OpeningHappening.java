// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.identity.VerifiedCitizen;
import id.anjungan.core.visit.Happening;

/** What the office answers on the way in. */
public sealed interface OpeningHappening extends Happening {
    record NonceFetched() implements OpeningHappening {}

    record VisitOpened(VerifiedCitizen citizen, Offering offering) implements OpeningHappening {}

    /** The office wants the citizen at the counter, and does not say why. */
    record SentToCounter() implements OpeningHappening {}

    /** The PIN does not match, or nobody has it; at least one try is left. */
    record PinDiffered(int triesLeft) implements OpeningHappening {}

    /** The office knows the code that was shown, and opens nothing with it any more. */
    record CodeSpent() implements OpeningHappening {}

    /** This way does not lead on for now. */
    record PinClosed(WhyHere why) implements OpeningHappening {}
}
