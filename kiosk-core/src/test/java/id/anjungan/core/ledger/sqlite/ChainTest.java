// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.ledger.ChainHead;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the rows, the first bad one is named. */
class ChainTest {
    private static final int ROWS = 40;

    @TempDir
    Path folder;

    private List<String> exported;

    @BeforeEach
    void write() throws Exception {
        try (Journal journal = Journal.open(folder, () -> Instant.parse("2026-11-20T02:00:00Z"))) {
            SqliteAuditTrail audit = new SqliteAuditTrail(journal);
            for (int i = 1; i <= ROWS; i++) {
                audit.record(new AuditEntry("kiosk", "STARTED", "V-" + i, "n=" + i));
            }
        }
        StringWriter out = new StringWriter();
        try (JournalReader reader = new JournalReader(folder)) {
            reader.export(out);
            assertThat(reader.verify(List.of()).firstBreak()).isEmpty();
            assertThat(reader.verify(List.of()).head().rows()).isEqualTo(ROWS);
        }
        exported = List.of(out.toString().split("\n"));
        assertThat(firstBad(exported)).isZero();
    }

    private static long firstBad(List<String> lines) throws Exception {
        var reader = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
        return JournalExport.verify(reader, List.of())
                .firstBreak()
                .map(ChainVerifier.Break::seq)
                .orElse(0L);
    }

    @Test
    void whatStandsAfterTheHeadIsNoPartOfIt() throws Exception {
        List<String> lines = new ArrayList<>(exported);
        lines.add(exported.get(0));
        assertThat(firstBad(lines)).isEqualTo(ROWS + 1);
        assertThat(firstBad(exported.subList(0, ROWS))).as("without a head").isEqualTo(ROWS + 1);
        assertThat(firstBad(List.of())).isEqualTo(1);
    }

    @Test
    void aRowUnderANumberThatNoJournalGivesIsFound() throws Exception {
        behindItsBack(
                "INSERT INTO journal SELECT -5, row, hash FROM journal WHERE seq = 3", "UPDATE head SET seq = 40");
        assertThat(verified().seq()).isEqualTo(1);
    }

    @Test
    void aFileThatEndsInTheMiddleIsAChainThatIsBrokenThere() throws Exception {
        Path file = folder.resolve(JournalFile.NAME);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(verified().why()).isEqualTo("not a row");
    }

    @Test
    void aLostHeadIsNamedAfterTheLastRow() throws Exception {
        behindItsBack("DROP TABLE head");
        assertThat(verified().seq()).isEqualTo(ROWS + 1);
    }

    private ChainVerifier.Break verified() throws Exception {
        try (JournalReader reader = new JournalReader(folder)) {
            return reader.verify(List.of()).firstBreak().orElseThrow();
        }
    }

    private void behindItsBack(String... statements) throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve(JournalFile.NAME);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aHeadThatSomebodyKeptFindsAChainThatWasWrittenAnew() throws Exception {
        String line = exported.get(24);
        ChainHead kept = new ChainHead(25, line.substring(9, 73));
        ChainHead other = new ChainHead(25, "f".repeat(64));
        ChainHead longer = new ChainHead(ROWS + 5, "f".repeat(64));
        try (JournalReader reader = new JournalReader(folder)) {
            assertThat(reader.verify(List.of(kept)).firstBreak()).isEmpty();
            assertThat(reader.verify(List.of(other)).firstBreak().orElseThrow().seq())
                    .as("somewhere up to row 25")
                    .isEqualTo(1);
            assertThat(reader.verify(List.of(longer)).firstBreak().orElseThrow().seq())
                    .isEqualTo(ROWS + 1);
        }
    }

    @Test
    void rowsCanOnlyBeAdded() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve(JournalFile.NAME);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of("DELETE FROM journal", "UPDATE journal SET hash = ''")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(sql))
                        .hasMessageContaining("the journal only grows");
            }
        }
    }
}
