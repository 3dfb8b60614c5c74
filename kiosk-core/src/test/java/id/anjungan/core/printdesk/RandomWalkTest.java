// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.office.DocumentDesk.Fate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Days of visits with faults at every step, under a seed. Whatever happens: at most one delivered sheet an
 * authorisation, one end on both sides once the world is whole again, and no sheet while another visit is at the
 * machine.
 */
class RandomWalkTest {
    private static final int ROUNDS = Integer.getInteger("adm.walks", 30);
    private static final int STEPS = 120;
    private static final Map<LedgerState, Fate> SAID = new EnumMap<>(Map.of(
            LedgerState.CONFIRMED, Fate.PRINTED,
            LedgerState.NOT_PRINTED, Fate.NOT_PRINTED,
            LedgerState.SPOILED, Fate.SPOILED,
            LedgerState.IN_DOUBT, Fate.IN_DOUBT));

    @TempDir
    Path folder;

    private Counter counter;
    private Random random;
    private long visit;
    private boolean present;
    private String strayed;

    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Path kiosk = Files.createDirectory(folder.resolve("walk-" + seed));
            counter = new Counter(kiosk, seed);
            random = new Random(seed);
            visit = 0;
            present = false;
            strayed = null;
            watchSheets();
            try {
                for (int step = 0; step < STEPS; step++) {
                    step();
                }
                makeWhole();
                judge(seed, kiosk);
            } finally {
                counter.close();
            }
        }
    }

    /** A sheet that comes while a later visit than its own is at the machine is the worst that can happen. */
    private void watchSheets() {
        counter.printer.onSheet = job -> {
            boolean others = counter.desk.state() == DeskState.FREE;
            if (others) {
                strayed = job;
            }
        };
    }

    private void step() throws LedgerFault {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> arrive();
            case 3, 4 -> take();
            case 5 -> leave();
            case 6 -> counter.printer.obstacle = pick(Obstacle.values());
            case 7 -> counter.printer.gone = random.nextInt(3) == 0;
            case 8 -> counter.printer.taking = pick(PaperPrinter.Taking.values());
            case 9 -> counter.office.mood = pick(StrictOffice.Mood.values());
            case 10 -> disturbProgram();
            default -> counter.desk.trayCleared(List.of(), answer -> {});
        }
        // Mostly the world is well.
        if (random.nextInt(3) > 0) {
            mend();
        }
        counter.printer.cancels = random.nextInt(5) > 0;
        Duration span = Duration.ofMillis(random.nextInt(20_000));
        if (counter.crankUntilCut(span)) {
            restart();
        }
    }

    private void mend() {
        counter.printer.obstacle = Obstacle.NONE;
        counter.printer.gone = false;
        counter.printer.taking = PaperPrinter.Taking.TAKES;
        counter.office.mood = StrictOffice.Mood.HEARS;
        counter.ledger.diskFull = false;
    }

    private void arrive() {
        if (counter.desk.state() == DeskState.FREE) {
            visit++;
            present = true;
            int document = random.nextInt(12);
            counter.order(visit, Counter.offer("offer-" + document, 1 + document % 2));
        }
    }

    private void take() throws LedgerFault {
        if (present && !counter.entries().isEmpty()) {
            String id = counter.last().copy().ledgerId();
            if (random.nextInt(6) == 0) {
                counter.desk.faulty(id, pick(Complaint.values()), () -> {});
            } else {
                counter.desk.taken(id, TakenBy.PRESSED);
            }
        }
    }

    private void leave() {
        present = false;
        counter.desk.abandon(visit);
    }

    private void disturbProgram() throws LedgerFault {
        switch (random.nextInt(4)) {
            case 0 -> counter.ledger.diskFull = true;
            case 1 -> counter.ledger.cutAfter = counter.ledger.writes + 1 + random.nextInt(4);
            case 2 -> counter.ledger.cutBefore = counter.ledger.writes + 1 + random.nextInt(4);
            default -> {
                counter.cut();
                restart();
            }
        }
    }

    private void restart() throws LedgerFault {
        counter.time.crank(Duration.ofMillis(random.nextInt(30_000)));
        present = false;
        counter.start();
    }

    /** Everything works again, and staff do their part. */
    private void makeWhole() throws LedgerFault {
        counter.ledger.cutAfter = Integer.MAX_VALUE;
        counter.ledger.cutBefore = Integer.MAX_VALUE;
        mend();
        counter.printer.cancels = true;
        leave();
        counter.time.crank(Duration.ofMinutes(10));
        List<String> all = counter.entries().stream()
                .filter(entry -> counter.desk.state() == DeskState.INCIDENT)
                .map(entry -> entry.copy().ledgerId())
                .toList();
        counter.desk.trayCleared(all, answer -> assertThat(answer).isEqualTo(TrayKeeper.Answer.CLEARED));
        counter.time.crank(Duration.ofMinutes(1));
    }

    private void judge(int seed, Path kiosk) throws LedgerFault {
        assertThat(strayed)
                .as("seed %d: a sheet came while the machine was free", seed)
                .isNull();
        assertThat(counter.desk.state()).as("seed %d", seed).isEqualTo(DeskState.FREE);
        try (JournalReader reader = new JournalReader(kiosk)) {
            assertThat(reader.verify(List.of()).firstBreak())
                    .as("seed %d", seed)
                    .isEmpty();
        }
        Map<String, Integer> delivered = new java.util.HashMap<>();
        for (LedgerEntry entry : counter.entries()) {
            String id = entry.copy().ledgerId();
            int sheets = Collections.frequency(counter.printer.sheets, id);
            assertThat(entry.unsettled()).as("seed %d: %s", seed, entry).isFalse();
            boolean refused = entry.detail().equals("REFUSED");
            assertThat(counter.office.fate(id))
                    .as("seed %d: %s", seed, entry)
                    .isEqualTo(refused ? null : SAID.get(entry.state()));
            switch (entry.state()) {
                case CONFIRMED -> {
                    assertThat(sheets)
                            .as("seed %d: %s", seed, entry)
                            .isEqualTo(entry.copy().pages());
                    delivered.merge(entry.copy().offerDigest(), 1, Integer::sum);
                }
                case NOT_PRINTED ->
                    assertThat(sheets).as("seed %d: %s", seed, entry).isZero();
                default -> assertThat(entry.state().isFinal()).isTrue();
            }
        }
        assertThat(delivered.values()).as("seed %d", seed).allMatch(copies -> copies == 1);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
