// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.sqlite.JournalReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks into the kiosk's ledger from outside, as often as a millisecond, until a copy has come to a state. */
final class LedgerWatch {
    private static final long LONGEST_SECONDS = 120;
    private static final long GLANCE_MICROS = 200;

    private final Path data;

    LedgerWatch(Path data) {
        this.data = data;
    }

    /** False when no copy comes to this state, or beyond it, for two minutes. */
    boolean await(LedgerState state) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            if (reached(state)) {
                return true;
            }
            TimeUnit.MICROSECONDS.sleep(GLANCE_MICROS);
        }
        return false;
    }

    private boolean reached(LedgerState state) {
        return holds(entries -> entries.map(LedgerEntry::state).anyMatch(now -> now.compareTo(state) >= 0));
    }

    /** Whether the kiosk has written that the office heard the end of every copy. */
    boolean settled() {
        return holds(entries -> entries.noneMatch(LedgerEntry::unsettled));
    }

    private boolean holds(Predicate<Stream<LedgerEntry>> question) {
        try (JournalReader reader = new JournalReader(data)) {
            return question.test(reader.entries().stream());
        } catch (LedgerFault e) {
            // Not there yet, or being written this moment: looked at again.
            return false;
        }
    }
}
