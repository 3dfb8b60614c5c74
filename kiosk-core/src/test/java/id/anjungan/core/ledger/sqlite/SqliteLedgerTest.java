// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.SpoilCause;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest {
    @TempDir
    Path folder;

    private Journal journal;
    private SqliteLedger ledger;

    @BeforeEach
    void open() throws LedgerFault {
        journal = Journal.open(folder.resolve("kiosk"), InstantSource.system());
        ledger = new SqliteLedger(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void reopen() throws LedgerFault {
        journal.close();
        open();
    }

    private static Copy copy(String id) {
        return new Copy(id, "0".repeat(64), "a".repeat(64), 2, Offer.Medium.A4);
    }

    @Test
    void everyStepIsThereAfterReopening() throws LedgerFault {
        ledger.intend(copy("L-1"));
        for (LedgerStep step : new LedgerStep[] {
            new LedgerStep.Reserved(),
            new LedgerStep.Submitted(41),
            new LedgerStep.Printed("COMPLETED impressions=2"),
            new LedgerStep.Taken(TakenBy.SENSOR)
        }) {
            var before = ledger.step("L-1", step);
            reopen();
            assertThat(ledger.entry("L-1")).contains(before);
            assertThat(ledger.unsettled()).containsExactly(before);
        }
        assertThat(ledger.entry("L-1").orElseThrow().sheetsBefore()).isEqualTo(41);
    }

    @Test
    void theOfficesAcknowledgementConfirmsADelivery() throws LedgerFault {
        ledger.intend(copy("L-1"));
        ledger.step("L-1", new LedgerStep.Reserved());
        ledger.step("L-1", new LedgerStep.Submitted(-1));
        ledger.step("L-1", new LedgerStep.Printed("x"));
        ledger.step("L-1", new LedgerStep.Taken(TakenBy.PRESSED));
        ledger.acknowledge("L-1", LedgerState.TAKEN);
        assertThat(ledger.unsettled()).isEmpty();
        assertThat(ledger.entry("L-1").orElseThrow().state()).isEqualTo(LedgerState.CONFIRMED);
        ledger.step("L-1", new LedgerStep.Spoiled(SpoilCause.FOUND));
        reopen();
        assertThat(ledger.unsettled()).extracting("state").containsExactly(LedgerState.SPOILED);
        ledger.acknowledge("L-1", LedgerState.SPOILED);
        reopen();
        assertThat(ledger.unsettled()).isEmpty();
    }

    @Test
    void anAcknowledgementOfWhatIsNoLongerTrueChangesNothing() throws LedgerFault {
        ledger.intend(copy("L-1"));
        ledger.step("L-1", new LedgerStep.Reserved());
        ledger.step("L-1", new LedgerStep.Submitted(-1));
        ledger.step("L-1", new LedgerStep.Printed("x"));
        ledger.step("L-1", new LedgerStep.Spoiled(SpoilCause.CUT));
        ledger.acknowledge("L-1", LedgerState.TAKEN);
        assertThat(ledger.unsettled()).extracting("state").containsExactly(LedgerState.SPOILED);
    }

    @Test
    void theTrayIsRemembered() throws LedgerFault {
        assertThat(ledger.tray().now()).isEqualTo(Tray.CLEAR);
        ledger.tray().write(Tray.INCIDENT, "L-9");
        reopen();
        assertThat(ledger.tray().now()).isEqualTo(Tray.INCIDENT);
        assertThat(ledger.tray().why()).isEqualTo("L-9");
    }

    @Test
    void auditActsAreNotMistakenForSteps() throws LedgerFault, AuditFault {
        ledger.intend(copy("L-1"));
        new SqliteAuditTrail(journal).record(new AuditEntry("staff", "RESERVED", "L-1", "x"));
        reopen();
        assertThat(ledger.entry("L-1").orElseThrow().state()).isEqualTo(LedgerState.INTENDED);
    }

    @Test
    void anIdIsUsedOnce() throws LedgerFault {
        ledger.intend(copy("L-1"));
        ledger.step("L-1", new LedgerStep.NotPrinted("x", true));
        assertThatThrownBy(() -> ledger.intend(copy("L-1"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thereIsOneWriter() {
        assertThatThrownBy(() -> Journal.open(folder.resolve("kiosk"), InstantSource.system()))
                .isInstanceOfSatisfying(
                        LedgerFault.class, fault -> assertThat(fault.kind()).isEqualTo(LedgerFault.Kind.HELD));
    }

    @Test
    void onlyTheOwnerCanReadIt() throws Exception {
        Path file = folder.resolve("kiosk/ledger.sqlite");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aWriteThatTheDiskRefusesChangesNothingAndTheNextOneFits() throws LedgerFault {
        ledger.intend(copy("L-1"));
        journal.with(connection -> execute(connection, "PRAGMA query_only = ON"));
        assertThatThrownBy(() -> ledger.step("L-1", new LedgerStep.Reserved()))
                .isInstanceOfSatisfying(
                        LedgerFault.class, fault -> assertThat(fault.kind()).isEqualTo(LedgerFault.Kind.UNWRITABLE));
        assertThat(ledger.entry("L-1").orElseThrow().state()).isEqualTo(LedgerState.INTENDED);
        journal.with(connection -> execute(connection, "PRAGMA query_only = OFF"));
        ledger.step("L-1", new LedgerStep.Reserved());
        wholeAfterReopening();
    }

    @Test
    void aFullDiskIsAFaultAndLeavesTheChainWhole() throws LedgerFault {
        journal.with(connection -> execute(connection, "PRAGMA max_page_count = 12"));
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        ledger.intend(copy("L-" + i));
                    }
                })
                .isInstanceOf(LedgerFault.class);
        wholeAfterReopening();
    }

    @Test
    void aLockedFileIsAFault() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("kiosk/ledger.sqlite");
        try (Connection other = DriverManager.getConnection(url)) {
            execute(other, "BEGIN IMMEDIATE");
            assertThatThrownBy(() -> ledger.intend(copy("L-1"))).isInstanceOf(LedgerFault.class);
            execute(other, "ROLLBACK");
        }
        ledger.intend(copy("L-1"));
        wholeAfterReopening();
    }

    private void wholeAfterReopening() throws LedgerFault {
        reopen();
        try (JournalReader reader = new JournalReader(folder.resolve("kiosk"))) {
            assertThat(reader.verify(List.of()).firstBreak()).isEmpty();
        }
    }

    private static Object execute(Connection connection, String sql) throws java.sql.SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
