// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.journey.print.DocumentHappening.FaultReported;
import id.anjungan.core.journey.print.DocumentHappening.OrderAbandoned;
import id.anjungan.core.journey.print.DocumentHappening.SheetsTaken;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskStateChanged;
import id.anjungan.core.printdesk.PrintDesk;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.printdesk.PrintOrder;
import id.anjungan.core.visit.Reply;
import java.util.ArrayList;
import java.util.List;

/** Talks to the print desk, which does its work on a thread of its own and does not block. */
final class DeskTalk {
    private final PrintDesk desk;
    private final List<Runnable> whenOrderIsClosed = new ArrayList<>();

    DeskTalk(PrintDesk desk) {
        this.desk = desk;
        desk.listen(this::changed);
    }

    void begin(PrintErrand errand, Reply reply) {
        if (errand instanceof PrintErrand.PrintDocument print) {
            PrintOrder order = new PrintOrder(reply.visit(), print.grant(), print.document());
            desk.print(order, happening -> tell(happening, reply));
        } else if (errand instanceof PrintErrand.ConfirmTaken taken) {
            onceClosed(() -> reply.done(new SheetsTaken()));
            desk.taken(taken.ledgerId(), TakenBy.PRESSED);
        } else if (errand instanceof PrintErrand.ReportFaulty faulty) {
            Complaint complaint = faulty.complaint();
            desk.faulty(faulty.ledgerId(), complaint, () -> reply.done(new FaultReported(complaint)));
        } else if (errand instanceof PrintErrand.AbandonOrder) {
            desk.abandon(reply.visit());
            reply.done(new OrderAbandoned());
        } else {
            throw new IllegalStateException(
                    "no errand of the desk: " + errand.getClass().getSimpleName());
        }
    }

    private static void tell(PrintHappening happening, Reply reply) {
        boolean goesOn = happening instanceof PrintHappening.CopyReserved
                || happening instanceof PrintHappening.PrintHeld
                || happening instanceof PrintHappening.PrintResumed;
        if (goesOn) {
            reply.progress(happening);
        } else {
            reply.done(happening);
        }
    }

    /** The next citizen's desk is free, or is known not to be, before the visit goes on. */
    private synchronized void onceClosed(Runnable then) {
        whenOrderIsClosed.add(then);
    }

    private synchronized void changed(DeskStateChanged now) {
        if (now.state() != DeskState.BUSY) {
            whenOrderIsClosed.forEach(Runnable::run);
            whenOrderIsClosed.clear();
        }
    }
}
