// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.visit.Happening;

/** What the print desk tells of an order. Exactly one of the final ones ends each order. */
public sealed interface PrintHappening extends Happening {
    /** The office reserved the copy and the job is about to be sent. */
    record CopyReserved(String ledgerId) implements PrintHappening {}

    /** Final: the office does not give this copy now. Nothing was printed. */
    record CopyRefused(String problem) implements PrintHappening {}

    /** The printer holds the job up; it goes on by itself when the obstacle is gone. */
    record PrintHeld(PrinterReadiness.Obstacle obstacle) implements PrintHappening {
        @Override
        public boolean awaitsPeople() {
            return true;
        }
    }

    /** The obstacle is gone. */
    record PrintResumed() implements PrintHappening {}

    /** All sheets lie in the tray. Ends the printing; the order stays open until they are taken. */
    record SheetsPrinted(String ledgerId) implements PrintHappening {}

    /** Final: it is known that nothing came out. */
    record NotPrinted(Why why) implements PrintHappening {}

    /** Final: it cannot be known whether something came out; staff decide. */
    record LeftInDoubt() implements PrintHappening {}

    enum Why {
        OFFICE_SILENT,
        OFFICE_UNINTELLIGIBLE,
        PAPER_OUT,
        JAM,
        COVER_OPEN,
        TONER_EMPTY,
        PRINTER_GONE,
        PRINTER_BLOCKED,
        LEDGER_UNWRITABLE,
        CANCELED
    }
}
