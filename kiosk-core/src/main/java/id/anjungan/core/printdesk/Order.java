// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.Reservation;
import id.anjungan.core.paper.PaperGate;
import id.anjungan.core.paper.Printable;
import id.anjungan.core.printdesk.PrintHappening.Why;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of one order to the printer: each step durable before the next is begun. On the desk's thread only. */
final class Order {
    private static final Logger LOG = LoggerFactory.getLogger(Order.class);

    private final DeskParts parts;
    private final PrintOrder wish;
    private final Teller teller;
    private final OrderEnd end;
    private LedgerEntry entry;
    private long sheets;

    /** The end takes the order over once it is submitted, or when nothing comes of it. */
    Order(DeskParts parts, PrintOrder wish, Teller teller, OrderEnd end) {
        this.parts = parts;
        this.wish = wish;
        this.teller = teller;
        this.end = end;
    }

    void begin() {
        Optional<Why> obstacle = obstacle();
        if (obstacle.isPresent()) {
            teller.end(new PrintHappening.NotPrinted(obstacle.get()));
            end.nothingBegun();
            return;
        }
        try {
            Copy copy = Copy.of(parts.ids().get(), wish.document().offer());
            entry = parts.ledger().intend(copy);
        } catch (LedgerFault e) {
            LOG.error("the ledger cannot be written: {}", e.kind(), e);
            teller.end(new PrintHappening.NotPrinted(Why.LEDGER_UNWRITABLE));
            end.nothingBegun();
            return;
        }
        reserve();
    }

    private void reserve() {
        if (end.citizenLeft()) {
            undo(Why.CANCELED);
            return;
        }
        try {
            DocumentDesk.Answer answer =
                    parts.office().reserve(wish.grant(), wish.document().offer(), id());
            if (answer instanceof DocumentDesk.Answer.Reserved reserved) {
                admit(reserved.reservation());
            } else {
                refuse(((DocumentDesk.Answer.Refused) answer).problem());
            }
        } catch (OfficeFault e) {
            LOG.warn("the office did not answer for {}: {}", id(), e.kind());
            boolean garbled = e.kind() == OfficeFault.Kind.UNINTELLIGIBLE;
            undo(garbled ? Why.OFFICE_UNINTELLIGIBLE : Why.OFFICE_SILENT);
        }
    }

    private void refuse(String problem) {
        end.nothing(entry, new LedgerStep.NotPrinted("REFUSED", true), new PrintHappening.CopyRefused(problem));
    }

    private void admit(Reservation reservation) {
        if (!advance(new LedgerStep.Reserved())) {
            return;
        }
        Optional<? extends Printable> document = reservation.ledgerId().equals(id())
                ? new PaperGate().admit(wish.document(), reservation, wish.grant())
                : Optional.empty();
        document.ifPresentOrElse(this::submit, () -> undo(Why.OFFICE_UNINTELLIGIBLE));
    }

    private void submit(Printable document) {
        Optional<Why> obstacle = end.citizenLeft() ? Optional.of(Why.CANCELED) : obstacle();
        if (obstacle.isPresent()) {
            undo(obstacle.get());
        } else if (advance(new LedgerStep.Submitted(sheets))) {
            teller.tell(new PrintHappening.CopyReserved(id()));
            handOver(document);
        }
    }

    private void handOver(Printable document) {
        try {
            parts.printers().print(document);
        } catch (PrinterFault e) {
            LOG.warn("the printer did not take {}: {}", id(), e.kind());
            if (e.kind() != PrinterFault.Kind.UNCERTAIN) {
                undo(e.kind() == PrinterFault.Kind.GONE ? Why.PRINTER_GONE : Why.PRINTER_BLOCKED);
                return;
            }
        }
        end.submitted(entry);
    }

    /** What stands in the way now, before anything is consumed; notes the sheet counter. */
    private Optional<Why> obstacle() {
        try {
            PrinterReadiness readiness =
                    parts.printers().of(wish.document().offer().medium()).readiness();
            sheets = readiness.sheets();
            boolean ready = readiness.obstacle() == PrinterReadiness.Obstacle.NONE && readiness.idle();
            return ready ? Optional.empty() : Optional.of(Obstacles.why(readiness.obstacle()));
        } catch (PrinterFault e) {
            LOG.warn("the printer does not answer: {}", e.kind());
            return Optional.of(Why.PRINTER_GONE);
        }
    }

    private boolean advance(LedgerStep step) {
        try {
            entry = parts.ledger().step(id(), step);
            return true;
        } catch (LedgerFault e) {
            LOG.error("the ledger cannot be written: {}", e.kind(), e);
            undo(Why.LEDGER_UNWRITABLE);
            return false;
        }
    }

    private void undo(Why why) {
        end.nothing(entry, new LedgerStep.NotPrinted(why.name(), false), new PrintHappening.NotPrinted(why));
    }

    private String id() {
        return entry.copy().ledgerId();
    }
}
