// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;

/** Puts verified documents on A4. Every call blocks; safe from several threads. */
public interface DocumentPrinter extends SheetPrinter {
    /** Makes the raster of a document and keeps it in memory, at most one; sends nothing. */
    void prepare(TrustedDocument document) throws PrinterFault;

    /**
     * Sends what was prepared from the same bytes (prepared now if it was not), as a job named by the ledger id.
     *
     * @throws PrinterFault of kind {@code UNCERTAIN} when it cannot be known whether the printer took the job
     */
    void print(PrintableDocument document) throws PrinterFault;
}
