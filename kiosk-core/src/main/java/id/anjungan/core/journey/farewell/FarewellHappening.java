// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;

/** What came of what the farewell wanted done. */
public sealed interface FarewellHappening extends Happening {
    record ReceiptPrinted() implements FarewellHappening {}

    record ReceiptUnprinted(TroubleCode code) implements FarewellHappening {}

    /** It is among those of others now. */
    record OpinionCounted() implements FarewellHappening {}

    /** The printing of a receipt was ended from outside. */
    record ReceiptNotAwaited() implements FarewellHappening {}

    /** It is written down that a copy is spoiled, and staff are called. */
    record CopySpoiled(String ledgerId, Complaint complaint) implements FarewellHappening {}
}
