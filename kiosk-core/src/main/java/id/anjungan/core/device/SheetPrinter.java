// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/**
 * What every printer answers, whatever it prints on. A sheet is what comes out: a page of paper, or a card with both of
 * its sides. Every call blocks; safe from several threads.
 */
public interface SheetPrinter {
    /** What stands in the way of printing now; asked before anything is consumed. */
    PrinterReadiness readiness() throws PrinterFault;

    /** What the printer says of a job, by its name. */
    JobReport report(String jobName) throws PrinterFault;

    void cancel(String jobName) throws PrinterFault;

    /** Forgets what was prepared, overwriting it. */
    void forget();
}
