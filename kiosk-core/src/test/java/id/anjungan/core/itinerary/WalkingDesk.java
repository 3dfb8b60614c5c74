// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskStateChanged;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A print desk whose printer is led by lot. It tells of every sheet that leaves the printer, and for which visit. */
final class WalkingDesk {
    private enum Job {
        NONE,
        RESERVING,
        PRINTING,
        CANCELLING,
        IN_TRAY
    }

    private final Random lot;
    private final BooleanSupplier cardLies;
    private Consumer<Happening> visits;
    private LongConsumer sheets;
    private DeskState state = DeskState.FREE;
    private Job job = Job.NONE;
    private Reply reply;
    private int orders;

    WalkingDesk(Random lot, BooleanSupplier cardLies) {
        this.lot = lot;
        this.cardLies = cardLies;
    }

    void connect(Consumer<Happening> mailbox, LongConsumer sheetWatch) {
        visits = mailbox;
        sheets = sheetWatch;
    }

    int orders() {
        return orders;
    }

    boolean takes(Errand errand, Reply answer) {
        if (errand instanceof PrintErrand.PrintDocument) {
            submit(answer);
        } else if (errand instanceof PrintErrand.ConfirmTaken) {
            close(Job.IN_TRAY, DeskState.FREE);
            answer.done(new DocumentHappening.SheetsTaken());
        } else if (errand instanceof PrintErrand.ReportFaulty faulty) {
            close(Job.IN_TRAY, faulty.complaint() == Complaint.NOT_MINE ? DeskState.INCIDENT : DeskState.FREE);
            answer.done(new DocumentHappening.FaultReported(faulty.complaint()));
        } else if (errand instanceof PrintErrand.AbandonOrder) {
            abandon(answer.visit());
            answer.done(new DocumentHappening.OrderAbandoned());
        } else {
            return false;
        }
        return true;
    }

    private void submit(Reply answer) {
        assertThat(cardLies.getAsBoolean())
                .as("a card lies while a job is submitted")
                .isFalse();
        assertThat(state).as("only a free desk takes an order").isEqualTo(DeskState.FREE);
        orders++;
        reply = answer;
        job = Job.RESERVING;
        become(DeskState.BUSY);
    }

    private void abandon(long visit) {
        if (job == Job.NONE || reply.visit() != visit) {
            return;
        }
        if (job == Job.IN_TRAY) {
            close(Job.IN_TRAY, DeskState.TRAY_UNCONFIRMED);
        } else {
            job = Job.CANCELLING;
        }
    }

    private void close(Job from, DeskState next) {
        if (job == from) {
            job = Job.NONE;
            become(next);
        }
    }

    private void become(DeskState next) {
        state = next;
        visits.accept(new DeskStateChanged(next));
    }

    /** The printer and the staff do what comes next. */
    void go() {
        switch (job) {
            case NONE -> {
                if (state != DeskState.FREE && lot.nextInt(3) == 0) {
                    become(DeskState.FREE);
                }
            }
            case RESERVING -> reserve();
            case PRINTING -> print();
            case CANCELLING -> cancel();
            case IN_TRAY -> {}
        }
    }

    private void reserve() {
        if (lot.nextInt(6) == 0) {
            job = Job.NONE;
            become(DeskState.FREE);
            reply.done(new PrintHappening.CopyRefused("taken"));
        } else {
            job = Job.PRINTING;
            reply.progress(new PrintHappening.CopyReserved("L-" + orders));
        }
    }

    private void print() {
        switch (lot.nextInt(6)) {
            case 0 -> reply.progress(new PrintHappening.PrintHeld(Obstacle.JAM));
            case 1 -> reply.progress(new PrintHappening.PrintResumed());
            case 2 -> {
                job = Job.NONE;
                become(DeskState.FREE);
                reply.done(new PrintHappening.NotPrinted(PrintHappening.Why.PAPER_OUT));
            }
            case 3 -> {
                job = Job.NONE;
                become(DeskState.TRAY_UNCONFIRMED);
                reply.done(new PrintHappening.LeftInDoubt());
            }
            default -> {
                sheets.accept(reply.visit());
                job = Job.IN_TRAY;
                reply.done(new PrintHappening.SheetsPrinted("L-" + orders));
            }
        }
    }

    private void cancel() {
        boolean late = lot.nextBoolean();
        if (late) {
            sheets.accept(reply.visit());
        }
        job = Job.NONE;
        become(late ? DeskState.TRAY_UNCONFIRMED : DeskState.FREE);
        reply.done(new PrintHappening.NotPrinted(PrintHappening.Why.CANCELED));
    }
}
