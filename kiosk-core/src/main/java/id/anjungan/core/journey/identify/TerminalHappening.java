// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.visit.Happening;

/** What a vendor's terminal tells; what it says of cards that it could not read is a {@link CardHappening}. */
public sealed interface TerminalHappening extends Happening {
    /** It waits for something else than before. */
    record TerminalPrompted(TerminalPrompt prompt) implements TerminalHappening {
        @Override
        public boolean awaitsPeople() {
            return !(prompt instanceof TerminalPrompt.LeaveCard);
        }
    }

    /** Card and finger belong together, and tries were left. */
    record TerminalVerified(Evidence evidence) implements TerminalHappening {}

    /** They do not; at least one try is left. */
    record TerminalDiffered(int triesLeft) implements TerminalHappening {}

    /** The finger was not worth a try; none was counted. */
    record TerminalFingerPoor(FingerFinding finding) implements TerminalHappening {}

    /** The wait was ended from outside. */
    record TerminalNotAwaited() implements TerminalHappening {}
}
