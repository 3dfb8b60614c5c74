// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.office.Warning;
import id.anjungan.core.office.Warnings;

/** A ticket printer whose roll is watched: what it tells of it becomes a warning. */
public final class WatchedRoll implements TicketPrinter {
    private final TicketPrinter printer;
    private final Warnings warnings;

    public WatchedRoll(TicketPrinter printer, Warnings warnings) {
        this.printer = printer;
        this.warnings = warnings;
    }

    @Override
    public TicketReadiness readiness() throws TicketPrinterFault {
        TicketReadiness readiness = printer.readiness();
        warnings.set(Warning.TICKET_PAPER_LOW, readiness.paperLow());
        return readiness;
    }

    @Override
    public TicketResult print(Ticket ticket) throws TicketPrinterFault {
        TicketResult result = printer.print(ticket);
        if (result instanceof TicketResult.Whole whole) {
            warnings.set(Warning.TICKET_PAPER_LOW, whole.paperLow());
        }
        return result;
    }

    @Override
    public void close() {
        printer.close();
    }
}
