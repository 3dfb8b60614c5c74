// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.visit.Errand;

/** What the farewell wants done. */
public sealed interface FarewellErrand extends Errand {
    /** Prints a receipt. Answered by {@code ReceiptPrinted} or {@code ReceiptUnprinted}. */
    record PrintReceipt(Receipt receipt) implements FarewellErrand {}

    /** The citizen complains about a copy that was taken before. Answered by {@code CopySpoiled}. */
    record SpoilCopy(String ledgerId, Complaint complaint) implements FarewellErrand {}

    /** What the citizen thinks is counted. Answered by {@code OpinionCounted}. */
    record CountOpinion(Opinion opinion) implements FarewellErrand {}

    /** Nobody waits for a receipt any longer. Answered by {@code ReceiptNotAwaited}. */
    record StopReceipt() implements FarewellErrand {}
}
