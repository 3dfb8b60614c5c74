// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.trouble;

import id.anjungan.core.visit.Outcome;

/** How a trouble ended. */
public sealed interface TroubleOutcome extends Outcome {
    /** The citizen has read it; nothing more can be done in this visit. */
    record Over() implements TroubleOutcome {}

    /** The citizen goes back to the choice of a service. */
    record OtherService() implements TroubleOutcome {}
}
