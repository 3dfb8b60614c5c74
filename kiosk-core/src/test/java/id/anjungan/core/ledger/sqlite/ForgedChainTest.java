// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.sqlite.ForgedChain.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand random edits, deletions, reorderings and truncations each, of rows and of exported lines, against the head
 * that the office was told at the last heartbeat: the first bad entry is named every time.
 */
class ForgedChainTest {
    private static final int FORGERIES = 1000;
    private static final int COPIES = 7;

    @TempDir
    Path folder;

    private final List<Entry> good = new ArrayList<>();
    private ChainHead anchored;

    @BeforeEach
    void write() throws Exception {
        try (Journal journal = Journal.open(folder, () -> Instant.parse("2026-11-20T02:00:00Z"))) {
            SqliteAuditTrail audit = new SqliteAuditTrail(journal);
            SqliteLedger ledger = new SqliteLedger(journal);
            for (int i = 1; i <= COPIES; i++) {
                audit.record(new AuditEntry("kiosk", "STARTED", "V-" + i, "n=" + i));
                String id = "L-" + i;
                ledger.intend(new Copy(id, "0".repeat(64), "a".repeat(64), 1, Offer.Medium.A4));
                ledger.step(id, new LedgerStep.Reserved());
                ledger.step(id, new LedgerStep.Submitted(i));
                ledger.step(id, new LedgerStep.Printed("COMPLETED impressions=1"));
                ledger.step(id, new LedgerStep.Taken(TakenBy.PRESSED));
            }
            anchored = journal.head();
        }
        try (Connection connection = JournalFile.readable(folder)) {
            JournalFile.walk(connection, (seq, row, hash) -> good.add(new Entry(seq, row, hash)));
        }
        assertThat(good).hasSize(6 * COPIES);
        assertThat(ForgedChain.head(good)).isEqualTo(anchored);
    }

    private static long named(ChainVerifier verifier) {
        return verifier.firstBreak().map(ChainVerifier.Break::seq).orElse(0L);
    }

    @Test
    void inTheTableTheFirstBadRowIsNamed() throws Exception {
        Random lot = new Random(20261120);
        TreeMap<String, Integer> kinds = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(JournalFile.NAME))) {
            withoutLocks(connection);
            for (int round = 0; round < FORGERIES; round++) {
                ForgedChain forged = forged(lot);
                kinds.merge(forged.done().replaceAll("[0-9]+", ""), 1, Integer::sum);
                write(connection, forged);
                ChainVerifier verifier = verified();
                assertThat(named(verifier)).as("%d: %s", round, forged.done()).isEqualTo(forged.firstBad(good));
            }
            write(connection, new ForgedChain("nothing", good, anchored));
            assertThat(named(verified())).isZero();
        }
        assertThat(kinds).as("all kinds were drawn").hasSize(9);
    }

    @Test
    void inTheExportTheFirstBadLineIsNamed() throws Exception {
        Random lot = new Random(20261121);
        for (int round = 0; round < FORGERIES; round++) {
            ForgedChain forged = forged(lot);
            // Lines have no number of their own; that of the row is in its text.
            if (!forged.done().startsWith("renumbered")) {
                assertThat(named(verified(lines(forged))))
                        .as("%d: %s", round, forged.done())
                        .isEqualTo(forged.firstBad(good));
            }
        }
        assertThat(named(verified(lines(new ForgedChain("nothing", good, anchored)))))
                .isZero();
    }

    /** Whoever hashes everything anew, the head as well, is found out by what the office knows. */
    @Test
    void betweenTwoAnchoredHeadsTheRewrittenStretchIsNamed() throws Exception {
        Random lot = new Random(20261122);
        List<ChainHead> anchors = new ArrayList<>();
        for (int rows = 10; rows <= good.size(); rows += 10) {
            anchors.add(ForgedChain.head(good.subList(0, rows)));
        }
        anchors.add(anchored);
        for (int round = 0; round < FORGERIES / 10; round++) {
            int at = lot.nextInt(good.size());
            List<Entry> bad = rewrittenFrom(at);
            var reader = new BufferedReader(new StringReader(lines(new ForgedChain("", bad, ForgedChain.head(bad)))));
            Optional<ChainVerifier.Break> found =
                    JournalExport.verify(reader, anchors).firstBreak();
            long since = at / 10 * 10L + 1;
            long until = Math.min(since + 9, good.size());
            assertThat(found)
                    .contains(new ChainVerifier.Break(since, "from here to row " + until + " other rows were known"));
        }
    }

    private List<Entry> rewrittenFrom(int at) {
        List<Entry> bad = new ArrayList<>(good.subList(0, at));
        for (Entry entry : good.subList(at, good.size())) {
            String row = entry.row().replace("2026-11-20", "2026-11-19");
            bad.add(new Entry(entry.seq(), row, Chain.link(ForgedChain.head(bad).hash(), row)));
        }
        return bad;
    }

    private ForgedChain forged(Random lot) {
        ForgedChain forged;
        do {
            forged = ForgedChain.of(good, lot);
        } while (forged.entries().equals(good));
        return forged;
    }

    /** What the journal's own statements never do. */
    private static void withoutLocks(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "PRAGMA synchronous = OFF",
                    "DROP INDEX copies_begun",
                    "DROP INDEX printers_commissioned",
                    "DROP TRIGGER no_update",
                    "DROP TRIGGER no_delete",
                    "DROP TRIGGER moves_head")) {
                statement.execute(sql);
            }
        }
        connection.setAutoCommit(false);
    }

    private static void write(Connection connection, ForgedChain forged) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO journal VALUES (?, ?, ?)")) {
            statement.execute("DELETE FROM journal");
            statement.execute("UPDATE head SET seq = " + forged.head().rows() + ", hash = '"
                    + forged.head().hash() + "'");
            for (Entry entry : forged.entries()) {
                insert.setLong(1, entry.seq());
                insert.setString(2, entry.row());
                insert.setString(3, entry.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** As the command does it. */
    private ChainVerifier verified() throws Exception {
        try (JournalReader reader = new JournalReader(folder)) {
            return reader.verify(List.of(anchored));
        }
    }

    private static String lines(ForgedChain forged) throws IOException {
        StringWriter out = new StringWriter();
        for (Entry entry : forged.entries()) {
            JournalExport.line(out, entry.row(), entry.hash());
        }
        JournalExport.head(out, forged.head());
        return out.toString();
    }

    private ChainVerifier verified(String lines) throws IOException {
        return JournalExport.verify(new BufferedReader(new StringReader(lines)), List.of(anchored));
    }
}
