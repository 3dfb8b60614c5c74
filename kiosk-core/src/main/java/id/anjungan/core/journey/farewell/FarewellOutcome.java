// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.visit.Outcome;
import id.anjungan.core.visit.Stage;

/** How the farewell ended. */
public sealed interface FarewellOutcome extends Outcome {
    /** The farewell was shown long enough. */
    record Gone() implements FarewellOutcome {}

    /** A copy that was taken before turned out to be spoiled. */
    record Spoiled(String ledgerId, Complaint complaint) implements FarewellOutcome {}

    /** Nobody answered the idle warning. */
    record NobodyThere(Stage interrupted) implements FarewellOutcome {}
}
