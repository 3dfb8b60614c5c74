// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.office.DocumentDesk.Fate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test at a {@link Counter} that has just opened, and what most of them look at. */
abstract class AtTheCounter {
    static final Duration A_MINUTE = Duration.ofMinutes(1);
    static final Offer KK = Counter.offer("offer-kk-1", 1);

    @TempDir
    Path folder;

    Counter counter;

    @BeforeEach
    void open() throws LedgerFault {
        counter = new Counter(folder, 1);
        counter.time.settle();
    }

    @AfterEach
    void close() {
        counter.close();
    }

    /** Of the newest copy. */
    String id() throws LedgerFault {
        return counter.last().copy().ledgerId();
    }

    /** The newest copy has this end, on both sides. */
    void ends(LedgerState state, Fate fate) throws LedgerFault {
        LedgerEntry last = counter.last();
        assertThat(last.state()).isEqualTo(state);
        assertThat(last.unsettled()).isFalse();
        assertThat(counter.office.fate(id())).isEqualTo(fate);
    }

    /** Staff say that the tray is empty, after they found these sheets in it. */
    void confirm(TrayKeeper.Answer expected, String... found) {
        List<TrayKeeper.Answer> said = new ArrayList<>();
        counter.desk.trayCleared(List.of(found), said::add);
        counter.time.settle();
        assertThat(said).containsExactly(expected);
    }
}
