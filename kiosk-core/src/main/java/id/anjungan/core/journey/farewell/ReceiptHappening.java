// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;

/** What came of a receipt. */
public sealed interface ReceiptHappening extends Happening {
    record ReceiptPrinted() implements ReceiptHappening {}

    record ReceiptUnprinted(TroubleCode code) implements ReceiptHappening {}

    /** Its printing was ended from outside. */
    record ReceiptNotAwaited() implements ReceiptHappening {}
}
