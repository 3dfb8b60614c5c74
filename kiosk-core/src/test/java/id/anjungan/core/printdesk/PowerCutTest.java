// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.office.DocumentDesk.Fate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program ends before and after each durable row of one print; printer and office live on; it starts again. */
class PowerCutTest {
    private static final Offer KK = Counter.offer("offer-kk-1", 2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** INTENDED, RESERVED, SUBMITTED, PRINTED, TAKEN, CONFIRMED. */
    private static final int ROWS = 6;

    @TempDir
    Path folder;

    static Stream<Arguments> cuts() {
        return IntStream.rangeClosed(1, ROWS)
                .boxed()
                .flatMap(row -> Stream.of(Arguments.of(row, true), Arguments.of(row, false)))
                .flatMap(cut -> Stream.of(0, 1, 20).map(away -> Arguments.of(cut.get()[0], cut.get()[1], away)));
    }

    @ParameterizedTest(name = "row {0}, after it: {1}, away {2} s")
    @MethodSource("cuts")
    void oneSheetConfirmedOrNoneAndGivenBack(int row, boolean after, int secondsAway) throws LedgerFault {
        try (Counter counter = new Counter(folder, row)) {
            counter.time.settle();
            if (after) {
                counter.ledger.cutAfter = row;
            } else {
                counter.ledger.cutBefore = row;
            }
            counter.order(1, KK);
            boolean cut = counter.crankUntilCut(A_MINUTE);
            if (!cut) {
                counter.desk.taken(counter.last().copy().ledgerId(), TakenBy.PRESSED);
                cut = counter.crankUntilCut(A_MINUTE);
            }
            assertThat(cut).isTrue();
            counter.time.crank(Duration.ofSeconds(secondsAway));
            counter.start();
            counter.time.crank(A_MINUTE);
            endsWell(counter);
            staffOpenTheDesk(counter);
        }
    }

    private static void endsWell(Counter counter) throws LedgerFault {
        List<LedgerEntry> entries = counter.entries();
        if (entries.isEmpty()) {
            assertThat(counter.printer.sheets).isEmpty();
            return;
        }
        LedgerEntry entry = entries.get(0);
        String id = entry.copy().ledgerId();
        assertThat(entry.unsettled()).as("%s", entry).isFalse();
        if (entry.state() == LedgerState.CONFIRMED) {
            assertThat(counter.printer.sheets).containsExactly(id, id);
            assertThat(counter.office.fate(id)).isEqualTo(Fate.PRINTED);
        } else {
            assertThat(entry.state()).isEqualTo(LedgerState.NOT_PRINTED);
            assertThat(counter.printer.sheets).isEmpty();
            assertThat(counter.office.fate(id)).isEqualTo(Fate.NOT_PRINTED);
            assertThat(counter.office.stillOffers(KK.id())).isTrue();
        }
    }

    private static void staffOpenTheDesk(Counter counter) {
        if (!counter.printer.sheets.isEmpty() && counter.desk.state() != DeskState.FREE) {
            assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        }
        counter.desk.trayCleared(List.of(), answer -> assertThat(answer).isEqualTo(TrayKeeper.Answer.CLEARED));
        counter.time.settle();
        assertThat(counter.desk.state()).isEqualTo(DeskState.FREE);
    }

    @Test
    void whileTheFoundJobRunsNobodyCanPrint() throws LedgerFault {
        try (Counter counter = new Counter(folder, 1)) {
            counter.time.settle();
            counter.order(1, KK);
            counter.time.crank(Duration.ofSeconds(1));
            counter.cut();
            counter.start();
            counter.time.crank(Duration.ofSeconds(1));
            assertThat(counter.desk.state()).isEqualTo(DeskState.BUSY);
            counter.time.crank(A_MINUTE);
            assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
            assertThat(counter.last().detail()).endsWith("UNKNOWN");
        }
    }

    @Test
    void aPrinterThatIsGoneAtTheStartIsWaitedFor() throws LedgerFault {
        try (Counter counter = new Counter(folder, 1)) {
            counter.time.settle();
            counter.order(1, KK);
            counter.time.crank(Duration.ofSeconds(1));
            counter.cut();
            counter.printer.gone = true;
            counter.start();
            counter.time.crank(Duration.ofHours(1));
            assertThat(counter.desk.state()).isEqualTo(DeskState.BUSY);
            counter.printer.gone = false;
            counter.time.crank(A_MINUTE);
            endsWell(counter);
        }
    }

    @Test
    void aStrangeJobInTheQueueClosesTheTray() throws LedgerFault {
        try (Counter counter = new Counter(folder, 1)) {
            counter.time.settle();
            counter.printer.cancels = false;
            counter.printer.tellsEvidence = false;
            counter.cut();
            counter.printer.queueStrangeJob();
            counter.start();
            counter.time.settle();
            assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        }
    }

    @Test
    void whatStaffMustSeeIsNotForgottenByARestart() throws LedgerFault {
        try (Counter counter = new Counter(folder, 1)) {
            counter.time.settle();
            counter.order(1, KK);
            counter.time.crank(A_MINUTE);
            counter.desk.faulty(counter.last().copy().ledgerId(), Complaint.NOT_MINE, () -> {});
            counter.time.crank(A_MINUTE);
            counter.cut();
            counter.start();
            counter.time.settle();
            assertThat(counter.desk.state()).isEqualTo(DeskState.INCIDENT);
        }
    }

    @Test
    void everyPageMustBeOut() throws LedgerFault {
        try (Counter counter = new Counter(folder, 1)) {
            counter.time.settle();
            counter.order(1, Counter.offer("offer-kk-2", 3));
            counter.time.crank(Duration.ofSeconds(17));
            counter.printer.obstacle = Obstacle.PAPER_OUT;
            counter.time.crank(Duration.ofMinutes(4));
            assertThat(counter.printer.sheets).isNotEmpty().hasSizeLessThan(3);
            assertThat(counter.last().state()).isEqualTo(LedgerState.IN_DOUBT);
            assertThat(counter.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        }
    }
}
