// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketPrinter;
import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.device.TicketResult;
import id.anjungan.core.journey.farewell.FarewellHappening.CopySpoiled;
import id.anjungan.core.journey.farewell.FarewellHappening.ReceiptNotAwaited;
import id.anjungan.core.journey.farewell.FarewellHappening.ReceiptPrinted;
import id.anjungan.core.journey.farewell.FarewellHappening.ReceiptUnprinted;
import id.anjungan.core.printdesk.PrintDesk;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what the farewell wants done, receipts on the ticket printer's one thread, named {@code ticket}. */
public final class FarewellErrands implements Errands, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FarewellErrands.class);

    private final TicketPrinter printer;
    private final Function<Receipt, Ticket> words;
    private final PrintDesk desk;
    private final Opinions opinions;
    private final Worker worker = new Worker("ticket");

    /** @param words puts a receipt into the words in which it is printed; called on the ticket printer's thread */
    public FarewellErrands(TicketPrinter printer, Function<Receipt, Ticket> words, PrintDesk desk, Opinions opinions) {
        this.opinions = opinions;
        this.printer = printer;
        this.words = words;
        this.desk = desk;
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (errand instanceof FarewellErrand.PrintReceipt print) {
            worker.carryOut(reply, () -> printed(print.receipt()));
            return true;
        }
        if (errand instanceof FarewellErrand.SpoilCopy spoil) {
            CopySpoiled spoiled = new CopySpoiled(spoil.ledgerId(), spoil.complaint());
            desk.faulty(spoil.ledgerId(), spoil.complaint(), () -> reply.done(spoiled));
            return true;
        }
        if (errand instanceof FarewellErrand.CountOpinion count) {
            opinions.count(count.opinion());
            reply.done(new FarewellHappening.OpinionCounted());
            return true;
        }
        if (errand instanceof FarewellErrand.StopReceipt) {
            worker.interrupt();
            worker.carryOut(reply, ReceiptNotAwaited::new);
            return true;
        }
        return false;
    }

    private Happening printed(Receipt receipt) {
        try {
            TicketResult result = printer.print(words.apply(receipt));
            if (result instanceof TicketResult.Stopped stopped) {
                LOG.warn("device=ticket obstacle={}", stopped.obstacle());
                return new ReceiptUnprinted(DeviceTroubles.of(stopped.obstacle()));
            }
            return result instanceof TicketResult.Whole ? new ReceiptPrinted() : new ReceiptNotAwaited();
        } catch (TicketPrinterFault fault) {
            LOG.warn("device=ticket fault={} why={}", fault.kind(), fault.getMessage());
            return new ReceiptUnprinted(DeviceTroubles.of(fault.kind()));
        }
    }

    @Override
    public void close() {
        worker.close();
        printer.close();
    }
}
