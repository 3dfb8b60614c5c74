// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.identity.Recognition;
import id.anjungan.core.identity.VerifiedCitizen;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Outcome;

/** How the identification ended. */
public sealed interface IdentifyOutcome extends Outcome {
    /** The office opened the visit; should who stands there be doubted before printing, that is how it is settled. */
    record Identified(VerifiedCitizen citizen, Offering offering, Recognition recognition) implements IdentifyOutcome {}

    /** This way does not lead on; the ways in are shown again. */
    record AnotherWay(WhyHere why) implements IdentifyOutcome {}

    /** The way with an officer is chosen. */
    record OfficerWanted() implements IdentifyOutcome {}

    /** The citizen goes back to the choice of a service. */
    record OtherService() implements IdentifyOutcome {}

    record Failed(TroubleCode code, Recovery recovery) implements IdentifyOutcome {}
}
