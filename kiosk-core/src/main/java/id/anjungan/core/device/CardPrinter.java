// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.paper.PrintableCard;
import id.anjungan.core.trust.TrustedCard;

/**
 * Puts verified cards on blanks of CR80 (ISO/IEC 7810 ID-1, 85.60 by 53.98 mm), front and back. One card is one sheet
 * in readiness and reports: a card counts as come out when both of its sides are printed. Every call blocks; safe from
 * several threads.
 */
public interface CardPrinter extends SheetPrinter {
    /** Draws both sides, 1016 by 648 pixels at 300 dpi each, and keeps them in memory, at most one; sends nothing. */
    void prepare(TrustedCard card) throws PrinterFault;

    /**
     * Sends what was prepared from the same bytes (prepared now if it was not), as a job named by the ledger id.
     *
     * @throws PrinterFault of kind {@code UNCERTAIN} when it cannot be known whether the printer took the job
     */
    void print(PrintableCard card) throws PrinterFault;
}
