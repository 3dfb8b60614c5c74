// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerFault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The beginnings of copies are found by an index that looks at a row's text. */
class JournalIndexTest {
    @TempDir
    Path folder;

    @Test
    void aCopyIsFoundFromItsBeginningOnWhateverDetailsSay() throws LedgerFault {
        try (Journal journal = Journal.open(folder, InstantSource.system())) {
            journal.append("L-1", "OPENED", Map.of("act", "INTENDED"));
            journal.append("L-1", "OPENED", Map.of("why", "\"act\":\"INTENDED\""));
            journal.append("L-1", "INTENDED", Map.of());
            journal.append("L-1", "RESERVED", Map.of());
            List<String> acts = new ArrayList<>();
            journal.scanCopy("L-1", row -> acts.add(row.act()));
            assertThat(acts).containsExactly("INTENDED", "RESERVED");
        }
    }

    @Test
    void beginningsAreLookedUpAndNotScannedFor() throws LedgerFault, SQLException {
        Journal.open(folder, InstantSource.system()).close();
        try (Connection connection = JournalFile.readable(folder)) {
            assertThat(all(connection, "EXPLAIN QUERY PLAN " + JournalFile.BEGINNING, 4))
                    .anyMatch(step -> step.contains("USING INDEX copies_begun"));
            assertThat(all(connection, "EXPLAIN QUERY PLAN " + JournalFile.NEWEST_COMMISSIONING, 4))
                    .anyMatch(step -> step.contains("USING INDEX printers_commissioned"));
        }
    }

    @Test
    void theIndexesOfAnOlderFileMakeRoom() throws LedgerFault, SQLException {
        try (Journal journal = Journal.open(folder, InstantSource.system())) {
            journal.append("L-1", "INTENDED", Map.of());
            journal.with(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("CREATE INDEX beginnings ON journal (json_extract(row, '$.subject'))");
                }
            });
        }
        Journal.open(folder, InstantSource.system()).close();
        try (Connection connection = JournalFile.readable(folder)) {
            assertThat(all(connection, "SELECT name FROM sqlite_master WHERE type = 'index'", 1))
                    .contains("copies_begun", "printers_commissioned")
                    .doesNotContain("beginnings");
        }
    }

    private static List<String> all(Connection connection, String question, int column) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(column));
            }
        }
        return found;
    }
}
