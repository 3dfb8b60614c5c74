// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** P3: one durable step of the ledger against an append of 512 bytes with fdatasync, in turns on the same disk. */
public final class LedgerBench {
    private static final int WARM_UP = 8000;
    private static final int ROUNDS = 1500;
    private static final int RAW_BYTES = 512;
    private static final double TARGET = 1.5;

    private LedgerBench() {}

    /** Measures in a fresh sub-folder of this one, which is left behind. */
    public static Measure measure(Path folder) throws IOException, LedgerFault {
        Path place = Files.createTempDirectory(folder, "ledger-bench-");
        double[] ours = new double[ROUNDS];
        double[] raw = new double[ROUNDS];
        try (Journal journal = Journal.open(place, InstantSource.system());
                FileChannel file = FileChannel.open(
                        place.resolve("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Steps steps = new Steps(new SqliteLedger(journal));
            ByteBuffer bytes = ByteBuffer.allocateDirect(RAW_BYTES);
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double step = milliseconds(steps::next);
                double append = milliseconds(() -> append(file, bytes.clear()));
                if (round >= 0) {
                    ours[round] = step;
                    raw[round] = append;
                }
            }
        }
        return Measure.of("P3", "ledger commit, ms; append of 512 bytes and fdatasync", median(ours), median(raw))
                .atMost(TARGET);
    }

    private interface Work {
        void run() throws IOException, LedgerFault;
    }

    private static double milliseconds(Work work) throws IOException, LedgerFault {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void append(FileChannel file, ByteBuffer bytes) throws IOException {
        file.write(bytes, file.size());
        file.force(false);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Copies that go their usual way, one step a call. */
    private static final class Steps {
        private static final List<LedgerStep> WAY = List.of(
                new LedgerStep.Reserved(),
                new LedgerStep.Submitted(1000),
                new LedgerStep.Printed("COMPLETED impressions=1 counter=1000..1001"),
                new LedgerStep.Taken(TakenBy.PRESSED),
                new LedgerStep.Confirmed());

        private final SqliteLedger ledger;
        private int calls;

        Steps(SqliteLedger ledger) {
            this.ledger = ledger;
        }

        void next() throws LedgerFault {
            int step = calls % (WAY.size() + 1);
            String id = "L-BENCH-" + calls / (WAY.size() + 1);
            calls++;
            if (step == 0) {
                ledger.intend(new Copy(id, "0".repeat(64), "a".repeat(64), 1, Offer.Medium.A4));
            } else {
                ledger.step(id, WAY.get(step - 1));
            }
        }
    }
}
