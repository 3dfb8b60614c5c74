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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
            assertThat(reader.verify(Optional.empty()).firstBreak()).isEmpty();
            assertThat(reader.verify(Optional.empty()).head().rows()).isEqualTo(ROWS);
        }
        exported = List.of(out.toString().split("\n"));
        assertThat(firstBad(exported)).isZero();
    }

    private static long firstBad(List<String> lines) throws Exception {
        var reader = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
        return JournalExport.verify(reader, Optional.empty())
                .firstBreak()
                .map(ChainVerifier.Break::seq)
                .orElse(0L);
    }

    @Test
    void aThousandForgedExportsAreFoundOut() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            List<String> lines = new ArrayList<>(exported);
            int at = random.nextInt(ROWS);
            int expected = at + 1;
            switch (random.nextInt(5)) {
                case 0 -> lines.set(at, edited(lines.get(at), random));
                case 1 -> lines.remove(at);
                case 2 -> {
                    int other = (at + 1 + random.nextInt(ROWS - 1)) % ROWS;
                    Collections.swap(lines, at, other);
                    expected = Math.min(at, other) + 1;
                }
                case 3 -> lines.subList(at, lines.size()).clear();
                default -> lines.add(at, lines.get(random.nextInt(ROWS)));
            }
            boolean harmless = lines.equals(exported);
            boolean doubled = lines.size() > exported.size();
            long found = firstBad(lines);
            if (doubled) {
                // The copy of a row before its own place or after it: it or its neighbour stands where it should not.
                assertThat(found).as("round %d", round).isBetween((long) expected, expected + 1L);
            } else {
                assertThat(found).as("round %d", round).isEqualTo(harmless ? 0 : expected);
            }
        }
    }

    /** One character of a line is another one; never the bracket at the end, without which no line is left. */
    private static String edited(String line, Random random) {
        StringBuilder text = new StringBuilder(line);
        int at = random.nextInt(line.length());
        char instead = (char) ('!' + random.nextInt(94));
        text.setCharAt(at, instead == line.charAt(at) ? (char) (instead == '~' ? '!' : instead + 1) : instead);
        return text.toString();
    }

    @Test
    void aThousandForgedFilesAreFoundOut() throws Exception {
        Random random = new Random(8);
        byte[] good = Files.readAllBytes(folder.resolve("ledger.sqlite"));
        for (int round = 0; round < 1000; round++) {
            Files.write(folder.resolve("ledger.sqlite"), good);
            int at = 1 + random.nextInt(ROWS);
            int other = 1 + random.nextInt(ROWS);
            int kind = random.nextInt(5);
            long expected = kind == 3 ? Math.min(at, other) : at;
            forge(kind, at, other, random);
            try (JournalReader reader = new JournalReader(folder)) {
                long found = reader.verify(Optional.empty())
                        .firstBreak()
                        .map(ChainVerifier.Break::seq)
                        .orElse(0L);
                assertThat(found)
                        .as("round %d kind %d", round, kind)
                        .isEqualTo(at == other && kind == 3 ? 0 : expected);
            }
        }
    }

    private void forge(int kind, int at, int other, Random random) throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("ledger.sqlite");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER no_update");
            statement.execute("DROP TRIGGER no_delete");
            switch (kind) {
                case 0 ->
                    statement.execute("UPDATE journal SET row = replace(row, 'n=" + at + "\"', 'n=" + (at + 100)
                            + "\"') WHERE seq = " + at);
                case 1 -> statement.execute("DELETE FROM journal WHERE seq = " + at);
                case 2 -> statement.execute("DELETE FROM journal WHERE seq >= " + at);
                case 3 -> {
                    statement.execute("UPDATE journal SET seq = -1 WHERE seq = " + at);
                    statement.execute("UPDATE journal SET seq = " + at + " WHERE seq = " + other);
                    statement.execute("UPDATE journal SET seq = " + other + " WHERE seq = -1");
                }
                default ->
                    statement.execute("UPDATE journal SET hash = '" + Long.toHexString(random.nextLong())
                            + "' WHERE seq = " + at);
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
            assertThat(reader.verify(Optional.of(kept)).firstBreak()).isEmpty();
            assertThat(reader.verify(Optional.of(other))
                            .firstBreak()
                            .orElseThrow()
                            .seq())
                    .isEqualTo(25);
            assertThat(reader.verify(Optional.of(longer))
                            .firstBreak()
                            .orElseThrow()
                            .seq())
                    .isEqualTo(ROWS + 1);
        }
    }

    @Test
    void rowsCanOnlyBeAdded() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("ledger.sqlite");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of("DELETE FROM journal", "UPDATE journal SET hash = ''")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(sql))
                        .hasMessageContaining("the journal only grows");
            }
        }
    }
}
