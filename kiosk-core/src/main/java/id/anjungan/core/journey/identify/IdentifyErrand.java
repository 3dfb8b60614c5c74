// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.visit.Errand;

/** What the identification wants done. */
public sealed interface IdentifyErrand extends Errand {
    /** Has a fresh nonce ready before the card is read. Answered by {@code NonceFetched} or {@code OfficeTroubled}. */
    record FetchNonce() implements IdentifyErrand {}

    /** Reads the card with the nonce fetched last. Answered by a {@link CardHappening} or {@code OfficeTroubled}. */
    record ReadCard() implements IdentifyErrand {}

    /** Waits for a finger and compares it. Answered by a {@code FingerHappening}. */
    record ScanFinger(FingerOnFile finger) implements IdentifyErrand {
        @Override
        public boolean awaitsPeople() {
            return true;
        }
    }

    /**
     * Ends the waiting of {@link ScanFinger}; nothing happens when none waits. Answered by {@code FingerNotAwaited}.
     */
    record StopScanning() implements IdentifyErrand {}

    /** Waits for an access code. Answered by a {@code CodeHappening} or {@code OfficeTroubled}. */
    record ScanCode() implements IdentifyErrand {
        @Override
        public boolean awaitsPeople() {
            return true;
        }
    }

    /** Ends the waiting of {@link ScanCode}, and the scanner's looking. Answered by {@code CodeNotAwaited}. */
    record StopScanningCode() implements IdentifyErrand {}

    /**
     * Has a vendor's terminal identify somebody. Told how it goes by {@code TerminalPrompted}; answered by a {@link
     * TerminalHappening}, a {@link CardHappening} or {@code OfficeTroubled}.
     */
    record AskTerminal() implements IdentifyErrand {}

    /** Ends the waiting of {@link AskTerminal}. Answered by {@code TerminalNotAwaited}. */
    record DismissTerminal() implements IdentifyErrand {}

    /**
     * Opens the visit at the office and asks what lies ready. Answered by {@code VisitOpened}, {@code SentToCounter},
     * {@code PinDiffered}, {@code PinClosed}, {@code CodeSpent} or {@code OfficeTroubled}.
     */
    record OpenVisit(Evidence evidence) implements IdentifyErrand {}
}
