// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.trouble.TroubleCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What went wrong at Japanese counters in 2023, here: nobody ever gets another's paper. Everything of a kiosk but its
 * window, its readers and the network is the real thing, and so is the office; whose a page is, is read off the page.
 */
class CrossingTest {
    private static final int VISITS_EACH = Boolean.getBoolean("adm.long") ? 50 : 5;

    /** Where nothing need survive a power cut, a disk in memory is as good. */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "adm-hall")
                    : Files.createTempDirectory("adm-hall");
        }
    }

    @TempDir
    static Path state;

    @TempDir(factory = InMemory.class)
    Path folder;

    private Hall hall(String name, Hall.Plan plan) throws IOException {
        return new Hall(state, Files.createDirectories(folder.resolve(name)), plan);
    }

    private static void addsUp(Hall hall) throws LedgerFault {
        hall.settle();
        assertThat(hall.complaints()).isEmpty();
        assertThat(Reckoning.of(hall)).isEmpty();
    }

    private static List<LedgerEntry> ledger(HallKiosk kiosk) throws LedgerFault {
        try (JournalReader reader = new JournalReader(kiosk.folder())) {
            return reader.entries();
        }
    }

    @Test
    void twoHundredMachinesWithDelaysDoublesAndStraysCrossNothing() throws Exception {
        try (Hall hall =
                hall("hall", new Hall.Plan(200, VISITS_EACH, true, 20230327)).open()) {
            hall.serveAll();
            addsUp(hall);
            assertThat(hall.visits()).isEqualTo(200 * VISITS_EACH);
            assertThat(hall.sheets()).as("sheets").hasSizeGreaterThan(hall.visits() / 2);
            assertThat(hall.kiosks()).as("lines").anyMatch(kiosk -> kiosk.wire.crossedAnswers > 0);
            assertThat(hall.kiosks()).as("lines").anyMatch(kiosk -> kiosk.wire.doubledRequests > 0);
        }
    }

    @Test
    void anUntroubledDayEndsWithEverySheetInItsOwnersHands() throws Exception {
        try (Hall hall = hall("hall", new Hall.Plan(3, 3, false, 1)).open()) {
            hall.serveAll();
            addsUp(hall);
            assertThat(hall.visits()).isEqualTo(9);
            assertThat(hall.deliveredSheets()).isEqualTo(hall.sheets().size()).isGreaterThan(9);
        }
    }

    @Test
    void aPrintDelayedBeyondEveryTimeoutMeetsNobodyElse() throws Exception {
        try (Hall hall = hall("hall", new Hall.Plan(1, 2, false, 2)).open()) {
            HallKiosk kiosk = hall.kiosks().get(0);
            kiosk.printer.untilFirstPage = Duration.ofMinutes(40);
            kiosk.printer.cancels = false;
            hall.time().run(() -> kiosk.isAt("print.Printing"));
            kiosk.turn.walkedOff = true;
            hall.time().run(() -> hall.visits() == 1);
            kiosk.printer.untilFirstPage = Duration.ZERO;
            hall.time().run(() -> !hall.sheets().isEmpty());
            assertThat(hall.visits()).as("the next citizen waits").isEqualTo(1);
            assertThat(kiosk.turn).isNull();
            assertThat(kiosk.desk.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
            hall.serveAll();
            addsUp(hall);
            assertThat(hall.visits()).isEqualTo(2);
            assertThat(ledger(kiosk)).extracting(LedgerEntry::state).startsWith(LedgerState.SPOILED);
            assertThat(ledger(kiosk)).extracting(LedgerEntry::state).contains(LedgerState.CONFIRMED);
        }
    }

    /** Of one sheet of one family, husband and wife press at the same moment; their requests meet at the office. */
    @ParameterizedTest
    @ValueSource(longs = {-900_000, 0, 900_000})
    void ofTwoReservationsWithinAMillisecondOneIsRefused(long nanosLater) throws Exception {
        try (Hall hall = hall("hall", new Hall.Plan(2, 1, false, 3)).open()) {
            hall.time().run(() -> hall.kiosks().stream().allMatch(HallKiosk::isFree));
            for (int i = 0; i < 2; i++) {
                HallKiosk kiosk = hall.kiosks().get(i);
                kiosk.wire.reservationTakes = Duration.ofMillis(100).plusNanos(i * nanosLater);
                hall.arrive(kiosk, hall.couple(0).get(i));
                kiosk.turn.wish = 1;
                kiosk.turn.staysAt = "print.Confirming";
            }
            hall.time().run(() -> hall.kiosks().stream().allMatch(kiosk -> kiosk.isAt("print.Confirming")));
            hall.time()
                    .world()
                    .after(
                            Duration.ofSeconds(20),
                            () -> hall.kiosks().forEach(kiosk -> {
                                kiosk.turn.staysAt = "";
                                kiosk.visits().press("cetak");
                            }));
            hall.time().run(() -> hall.kiosks().stream().allMatch(kiosk -> kiosk.isAt("print.Reserving")));
            hall.time().run(() -> hall.visits() == 2);
            addsUp(hall);
            List<LedgerState> states = List.of(
                    ledger(hall.kiosks().get(0)).get(0).state(),
                    ledger(hall.kiosks().get(1)).get(0).state());
            assertThat(states).containsExactlyInAnyOrder(LedgerState.CONFIRMED, LedgerState.NOT_PRINTED);
            assertThat(hall.office().book().reservations())
                    .filteredOn(copy -> copy.subject().startsWith("KARTU_KELUARGA"))
                    .hasSize(1);
        }
    }

    @Test
    void aReplyToAnotherRequestIsNotBelieved() throws Exception {
        try (Hall hall = hall("hall", new Hall.Plan(2, 1, false, 4)).open()) {
            HallKiosk kiosk = hall.kiosks().get(0);
            hall.time().run(() -> kiosk.isAt("print.Reserving"));
            kiosk.wire.weather = new Wire.Weather(0, 0, 0, 0, 100);
            hall.time().run(() -> !kiosk.isAt("print.Reserving"));
            assertThat(kiosk.wire.crossedAnswers).isPositive();
            assertThat(kiosk.visits().stage().code()).isEqualTo(TroubleCode.OFFICE_UNINTELLIGIBLE.code());
            kiosk.wire.weather = Wire.Weather.FAIR;
            hall.serveAll();
            addsUp(hall);
            assertThat(ledger(kiosk).get(0).state()).isEqualTo(LedgerState.NOT_PRINTED);
            assertThat(hall.sheets())
                    .extracting(HallPrinter.Sheet::job)
                    .doesNotContain(ledger(kiosk).get(0).copy().ledgerId());
        }
    }

    @Test
    void aSeedIsTheSameDayAgain() throws Exception {
        List<List<String>> traces = new ArrayList<>();
        for (String once : List.of("first", "second")) {
            try (Hall hall = hall(once, new Hall.Plan(5, 3, true, 7)).open()) {
                hall.serveAll();
                traces.add(List.copyOf(hall.trace()));
            }
        }
        assertThat(traces.get(1)).isEqualTo(traces.get(0)).hasSizeGreaterThan(100);
    }

    /** The positive control: a sheet of another's that comes in the middle of a visit is seen. */
    @Test
    void aCrossingWouldBeSeen() throws Exception {
        try (Hall hall = hall("hall", new Hall.Plan(1, 1, false, 5)).open()) {
            HallKiosk kiosk = hall.kiosks().get(0);
            hall.time().run(() -> kiosk.isAt("print.TakingPaper"));
            Turn earlier = new Turn(hall.couple(1).get(0));
            kiosk.printer.plant(
                    new HallKiosk.Order(1, 0, earlier),
                    Turn.mark(earlier.subjects().get(0), 1));
            hall.serveAll();
            assertThat(hall.complaints())
                    .anyMatch(line -> line.contains("while another visit was on the screen"))
                    .anyMatch(line -> line.contains("another's sheet was in the tray"))
                    .anyMatch(line -> line.contains("the office authorised nothing"));
            assertThat(Reckoning.of(hall)).anyMatch(line -> line.contains("do not add up"));
        }
    }
}
