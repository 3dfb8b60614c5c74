// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/**
 * Prints receipts and other tickets on a roll of thermal paper, 80 mm wide, and cuts them off. Nothing that is printed
 * here counts as a document: no ledger knows it. One thread at a time.
 */
public interface TicketPrinter {
    /** Asks how the printer stands. Blocks for at most 5 s. */
    TicketReadiness readiness() throws TicketPrinterFault;

    /**
     * Prints one ticket, after asking whether it can be printed: nothing is sent to a printer that is not ready. What
     * could not be printed is taken back, so that it does not come out when somebody else stands there. Blocks for at
     * most 30 s; an interrupt ends it early with {@link TicketResult.CalledOff}.
     */
    TicketResult print(Ticket ticket) throws TicketPrinterFault;

    /** Gives everything up; safe to call twice. */
    void close();
}
