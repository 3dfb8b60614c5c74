// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketPrinter;
import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.device.TicketReadiness;
import id.anjungan.core.device.TicketReadiness.Obstacle;
import id.anjungan.core.device.TicketResult;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.office.QuietHall;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.CrankedTime;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskStateChanged;
import id.anjungan.core.printdesk.PrintDesk;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.printdesk.PrintOrder;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class FarewellErrandsTest {
    private static final Receipt RECEIPT = Receipt.EMPTY.with(new Receipt.Item("KARTU_KELUARGA", 1, "L-1"));

    /** Prints as the test says. */
    private interface Act {
        TicketResult print(Ticket ticket) throws TicketPrinterFault;
    }

    private record Printer(Act act) implements TicketPrinter {
        @Override
        public TicketReadiness readiness() {
            return new TicketReadiness(Obstacle.NONE, false);
        }

        @Override
        public TicketResult print(Ticket ticket) throws TicketPrinterFault {
            return act.print(ticket);
        }

        @Override
        public void close() {}
    }

    /** Spoils at once. */
    private static final class Desk implements PrintDesk {
        private final List<String> spoiled = new ArrayList<>();

        @Override
        public DeskState state() {
            return DeskState.FREE;
        }

        @Override
        public void listen(Consumer<DeskStateChanged> listener) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void print(PrintOrder order, Consumer<PrintHappening> teller) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void taken(String ledgerId, TakenBy by) {
            throw new IllegalStateException("nobody asks");
        }

        @Override
        public void faulty(String ledgerId, Complaint complaint, Runnable done) {
            spoiled.add(ledgerId + " " + complaint);
            done.run();
        }

        @Override
        public void abandon(long visit) {
            throw new IllegalStateException("nobody asks");
        }
    }

    private static Ticket words(Receipt receipt) {
        return new Ticket(List.of(new Ticket.Text(receipt.items().get(0).ledgerId())));
    }

    private static Happening answer(Act act) {
        try (FarewellErrands errands = errands(new Printer(act), new Desk())) {
            CollectedReply reply = new CollectedReply(1);
            assertThat(errands.begin(new FarewellErrand.PrintReceipt(RECEIPT), reply))
                    .isTrue();
            return reply.end();
        }
    }

    @Test
    void aReceiptIsPutIntoWordsAndPrinted() throws Exception {
        assertThat(answer(ticket -> {
                    assertThat(ticket).isEqualTo(words(RECEIPT));
                    return new TicketResult.Whole(true);
                }))
                .isEqualTo(new FarewellHappening.ReceiptPrinted());
    }

    static Stream<Arguments> obstacles() {
        return Stream.of(Obstacle.values())
                .filter(obstacle -> obstacle != Obstacle.NONE)
                .map(obstacle -> Arguments.of(
                        obstacle,
                        obstacle == Obstacle.PAPER_OUT
                                ? TroubleCode.TICKET_PAPER_OUT
                                : TroubleCode.TICKET_PRINTER_BLOCKED));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void whatIsInTheWayHasItsCode(Obstacle obstacle, TroubleCode code) throws Exception {
        assertThat(answer(ticket -> new TicketResult.Stopped(obstacle)))
                .isEqualTo(new FarewellHappening.ReceiptUnprinted(code));
    }

    @ParameterizedTest
    @EnumSource
    void aFaultHasItsCode(TicketPrinterFault.Kind kind) throws Exception {
        assertThat(answer(ticket -> {
                    throw new TicketPrinterFault(kind, "of the test's", null);
                }))
                .isEqualTo(new FarewellHappening.ReceiptUnprinted(TroubleCode.TICKET_PRINTER_GONE));
    }

    @Test
    void aReceiptThatNobodyWaitsForIsCalledOff() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        Act waits = ticket -> {
            began.countDown();
            try {
                new CountDownLatch(1).await();
                return new TicketResult.Whole(false);
            } catch (InterruptedException e) {
                return new TicketResult.CalledOff();
            }
        };
        try (FarewellErrands errands = errands(new Printer(waits), new Desk())) {
            CollectedReply printing = new CollectedReply(1);
            CollectedReply stopping = new CollectedReply(1);
            errands.begin(new FarewellErrand.PrintReceipt(RECEIPT), printing);
            began.await();
            errands.begin(new FarewellErrand.StopReceipt(), stopping);
            assertThat(printing.end()).isEqualTo(new FarewellHappening.ReceiptNotAwaited());
            assertThat(stopping.end()).isEqualTo(new FarewellHappening.ReceiptNotAwaited());
        }
    }

    @Test
    void aComplaintGoesToTheDesk() {
        Desk desk = new Desk();
        Act nothing = ticket -> new TicketResult.Whole(false);
        try (FarewellErrands errands = errands(new Printer(nothing), desk)) {
            CollectedReply reply = new CollectedReply(1);
            errands.begin(new FarewellErrand.SpoilCopy("L-1", Complaint.CUT), reply);
            assertThat(reply.end()).isEqualTo(new FarewellHappening.CopySpoiled("L-1", Complaint.CUT));
            assertThat(desk.spoiled).containsExactly("L-1 CUT");
        }
    }

    private static FarewellErrands errands(TicketPrinter printer, PrintDesk desk) {
        return new FarewellErrands(
                printer, FarewellErrandsTest::words, desk, new Opinions(new QuietHall(), new CrankedTime().thread()));
    }
}
