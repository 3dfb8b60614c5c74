// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.SpoilCause;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start reads what may need attention; a row that nobody can parse tells whether an old one was read. */
class LandmarkTest {
    private static final int SETTLED = 3;
    private static final int ROWS_A_COPY = 6;

    @TempDir
    Path folder;

    private Journal journal;
    private SqliteLedger ledger;

    @BeforeEach
    void settleMany() throws LedgerFault {
        open();
        ledger.tray().write(Tray.UNCONFIRMED, "L-0");
        for (int i = 0; i < SETTLED; i++) {
            settle("L-" + i);
        }
        assertThat(journal.head().rows()).isEqualTo(1 + SETTLED * ROWS_A_COPY);
        ledger.intend(copy("L-late"));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void open() throws LedgerFault {
        journal = Journal.open(folder, InstantSource.system());
        try {
            ledger = new SqliteLedger(journal, SETTLED * ROWS_A_COPY);
        } catch (LedgerFault e) {
            journal.close();
            throw e;
        }
    }

    private void reopen() throws LedgerFault {
        journal.close();
        open();
    }

    private void settle(String id) throws LedgerFault {
        ledger.intend(copy(id));
        ledger.step(id, new LedgerStep.Reserved());
        ledger.step(id, new LedgerStep.Submitted(-1));
        ledger.step(id, new LedgerStep.Printed("x"));
        ledger.step(id, new LedgerStep.Taken(TakenBy.PRESSED));
        ledger.acknowledge(id, LedgerState.TAKEN);
    }

    private static Copy copy(String id) {
        return new Copy(id, "0".repeat(64), "a".repeat(64), 2, Offer.Medium.A4);
    }

    private void behindItsBack(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(JournalFile.NAME));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void makeAnOldRowStrange() throws SQLException {
        behindItsBack("DROP TRIGGER no_update", "UPDATE journal SET row = '[]' WHERE seq = 2");
    }

    @Test
    void whatIsSettledIsNotReadAgainAndWhatIsNotAndTheTrayAre() throws Exception {
        makeAnOldRowStrange();
        reopen();

        assertThat(ledger.unsettled())
                .extracting(entry -> entry.copy().ledgerId())
                .containsExactly("L-late");
        assertThat(ledger.tray().now()).isEqualTo(Tray.UNCONFIRMED);
        assertThat(ledger.tray().why()).isEqualTo("L-0");
    }

    @Test
    void whatIsSpoiledLongAfterItWasConfirmedNeedsAttentionAgain() throws Exception {
        ledger.step("L-0", new LedgerStep.Spoiled(SpoilCause.FOUND));
        reopen();

        assertThat(ledger.unsettled())
                .extracting(entry -> entry.copy().ledgerId(), entry -> entry.state())
                .containsExactlyInAnyOrder(tuple("L-late", LedgerState.INTENDED), tuple("L-0", LedgerState.SPOILED));
        ledger.acknowledge("L-0", LedgerState.SPOILED);
        reopen();
        assertThat(ledger.unsettled()).hasSize(1);
    }

    @Test
    void aLandmarkThatDoesNotFitTheRowsIsNotUsed() throws Exception {
        makeAnOldRowStrange();
        behindItsBack("UPDATE landmark SET hash = '" + Chain.GENESIS + "'");

        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        LedgerFault.class, fault -> assertThat(fault.kind()).isEqualTo(LedgerFault.Kind.DAMAGED));
    }

    @Test
    void withoutALandmarkEverythingIsReadAndOneIsSetWhenNothingWaits() throws Exception {
        behindItsBack("DELETE FROM landmark");
        reopen();
        assertThat(ledger.unsettled()).hasSize(1);
        ledger.step("L-late", new LedgerStep.NotPrinted("x", true));
        reopen();

        makeAnOldRowStrange();
        reopen();
        assertThat(ledger.unsettled()).isEmpty();
        assertThat(ledger.tray().now()).isEqualTo(Tray.UNCONFIRMED);
    }
}
