// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TrayBook.Tray;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite's own refusals: what was not written is known not to be written, and goes on when the disk does. */
class FailingDiskTest {
    @TempDir
    Path folder;

    private Journal journal;
    private SqliteLedger ledger;

    @BeforeEach
    void aCopyReserved() throws LedgerFault {
        journal = Journal.open(folder, InstantSource.system());
        ledger = new SqliteLedger(journal);
        ledger.intend(copy("L-1"));
        ledger.step("L-1", new LedgerStep.Reserved());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static Copy copy(String id) {
        return new Copy(id, "0".repeat(64), "a".repeat(64), 1, Offer.Medium.A4);
    }

    private void set(String pragma) throws LedgerFault {
        journal.with(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("PRAGMA " + pragma);
            }
        });
    }

    private static void isRefused(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        LedgerFault.class, fault -> assertThat(fault.kind()).isEqualTo(LedgerFault.Kind.UNWRITABLE));
    }

    /** The file may not grow by a page, or not be written at all. */
    @ParameterizedTest
    @ValueSource(strings = {"max_page_count = 1", "query_only = ON"})
    void beforeAndDuringAnOrderNothingIsTakenForWritten(String failure) throws LedgerFault {
        set(failure);
        fill();
        isRefused(() -> ledger.intend(copy("L-2")));
        isRefused(() -> ledger.step("L-1", new LedgerStep.Submitted(7)));
        isRefused(() -> ledger.tray().write(Tray.UNCONFIRMED, "L-1"));
        assertThat(ledger.entry("L-1").orElseThrow().state()).isEqualTo(LedgerState.RESERVED);
        assertThat(ledger.entry("L-2")).isEmpty();
        assertThat(ledger.tray().now()).isEqualTo(Tray.CLEAR);

        set("max_page_count = 100000");
        set("query_only = OFF");
        ledger.step("L-1", new LedgerStep.Submitted(7));
        ledger.intend(copy("L-2"));
        journal.close();
        try (JournalReader reader = new JournalReader(folder)) {
            assertThat(reader.verify(List.of()).firstBreak()).isEmpty();
            assertThat(reader.entries())
                    .extracting(entry -> entry.copy().ledgerId() + " " + entry.state())
                    .containsExactly("L-1 SUBMITTED", "L-2 INTENDED");
        }
    }

    /** What is left of the last page is used up first. */
    private void fill() {
        try {
            for (int i = 0; i < 100; i++) {
                ledger.tray().write(Tray.CLEAR, "");
            }
        } catch (LedgerFault full) {
            assertThat(full.getCause()).isInstanceOf(SQLException.class);
        }
    }
}
