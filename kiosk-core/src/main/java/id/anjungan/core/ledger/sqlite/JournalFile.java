// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerFault;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** The file {@code ledger.sqlite}: its tables, and how connections to it are set up. */
final class JournalFile {
    static final String NAME = "ledger.sqlite";
    /** So many rows are read while writers wait. */
    static final int ROWS_A_PAGE = 1000;
    /** The act of rows that tell with which evidence a printer was commissioned. */
    static final String COMMISSIONED = "PRINTER_COMMISSIONED";

    private static final String SUBJECT = "json_extract(row, '$.subject')";
    /** An index decides at every insert whether it holds the row; to look for a text costs less than to read JSON. */
    private static final String BEGINS = "instr(row, '\"act\":\"INTENDED\"')";

    private static final String COMMISSIONS = "instr(row, '\"act\":\"" + COMMISSIONED + "\"')";

    /** Ordinary statements cannot change or delete a row; whoever goes round this breaks the chain. */
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS journal (seq INTEGER PRIMARY KEY, row TEXT NOT NULL, hash TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS head (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER, hash TEXT)",
            "CREATE TABLE IF NOT EXISTS tries (citizen TEXT PRIMARY KEY, count INTEGER, paused_until INTEGER)",
            Landmark.TABLE,
            "CREATE TABLE IF NOT EXISTS codes (digest TEXT PRIMARY KEY, until INTEGER)",
            "DROP INDEX IF EXISTS beginnings",
            "DROP INDEX IF EXISTS commissionings",
            "CREATE INDEX IF NOT EXISTS copies_begun ON journal (" + SUBJECT + ") WHERE " + BEGINS,
            "CREATE INDEX IF NOT EXISTS printers_commissioned ON journal (seq) WHERE " + COMMISSIONS,
            "INSERT OR IGNORE INTO head VALUES (1, 0, '" + Chain.GENESIS + "')",
            "CREATE TRIGGER IF NOT EXISTS moves_head AFTER INSERT ON journal BEGIN"
                    + " UPDATE head SET seq = NEW.seq, hash = NEW.hash; END",
            "CREATE TRIGGER IF NOT EXISTS no_update BEFORE UPDATE ON journal BEGIN"
                    + " SELECT RAISE(ABORT, 'the journal only grows'); END",
            "CREATE TRIGGER IF NOT EXISTS no_delete BEFORE DELETE ON journal BEGIN"
                    + " SELECT RAISE(ABORT, 'the journal only grows'); END");

    private static final String ALL = "SELECT seq, row, hash FROM journal ORDER BY seq";
    private static final String ROWS = "SELECT row, hash FROM journal WHERE seq >= ? ORDER BY seq";
    private static final String PAGE =
            "SELECT row, hash FROM journal WHERE seq >= ? ORDER BY seq LIMIT " + JournalFile.ROWS_A_PAGE;
    private static final String ROW = "SELECT row, hash FROM journal WHERE seq = ?";
    static final String BEGINNING = "SELECT seq FROM journal WHERE " + BEGINS
            + " AND json_extract(row, '$.act') = 'INTENDED' AND " + SUBJECT + " = ? ORDER BY seq LIMIT 1";

    static final String NEWEST_COMMISSIONING =
            "SELECT row FROM journal WHERE " + COMMISSIONS + " AND json_extract(row, '$.act') = '" + COMMISSIONED
                    + "' AND coalesce(json_extract(row, '$.detail.device'), '') = ? ORDER BY seq DESC LIMIT 1";

    private JournalFile() {}

    /** Takes a row's text and hash as they stand. */
    interface Reader {
        void row(String row, String hash);
    }

    /** Takes a row with the number under which it stands. */
    interface Walker {
        void row(long seq, String row, String hash);
    }

    static void makeFolder(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, owner);
        } else {
            Files.createDirectories(folder);
        }
    }

    static Connection writable(Path folder) throws SQLException {
        Connection connection = connect(folder.resolve(NAME));
        try (Statement statement = connection.createStatement()) {
            // A row is some 300 bytes and every row costs two pages; has an effect on a new file only.
            statement.execute("PRAGMA page_size = 1024");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            for (String table : TABLES) {
                statement.execute(table);
            }
            closeToOthers(folder.resolve(NAME));
            return connection;
        } catch (SQLException | IOException e) {
            connection.close();
            throw new SQLException("cannot set up " + NAME, e);
        }
    }

    private static void closeToOthers(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** A connection that never writes; works beside the writer. */
    static Connection readable(Path folder) throws SQLException {
        Connection connection = connect(folder.resolve(NAME));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return connection;
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 1000");
        }
        return connection;
    }

    static ChainHead head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT seq, hash FROM head")) {
            return answer.next() ? new ChainHead(answer.getLong(1), answer.getString(2)) : new ChainHead(0, "");
        }
    }

    static void scan(Connection connection, Reader reader) throws LedgerFault {
        scan(connection, 1, reader);
    }

    /** Reads whatever stands in the table, also under numbers that no journal gives. */
    static void walk(Connection connection, Walker walker) throws LedgerFault {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                walker.row(rows.getLong(1), text(rows, 2), text(rows, 3));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static LedgerFault unreadable(SQLException cause) {
        return new LedgerFault(LedgerFault.Kind.UNWRITABLE, "the journal cannot be read", cause);
    }

    /** Reads the rows of a copy's life: from the one that begins it, found by an index, to the end of the journal. */
    static void scanSince(Connection connection, String ledgerId, Reader reader) throws LedgerFault {
        try (PreparedStatement statement = connection.prepareStatement(BEGINNING)) {
            statement.setString(1, ledgerId);
            ResultSet first = statement.executeQuery();
            if (first.next()) {
                scan(connection, first.getLong(1), reader);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** From that row on. */
    static void scan(Connection connection, long first, Reader reader) throws LedgerFault {
        read(connection, ROWS, first, reader);
    }

    /** The rows from that one on, at most {@link #ROWS_A_PAGE}. */
    static void page(Connection connection, long first, Reader reader) throws LedgerFault {
        read(connection, PAGE, first, reader);
    }

    /** That row alone. */
    static void row(Connection connection, long seq, Reader reader) throws LedgerFault {
        read(connection, ROW, seq, reader);
    }

    /**
     * The newest row that commissions a printer.
     *
     * @param device empty for the one of documents, whose rows name none
     */
    static Optional<String> newestCommissioning(Connection connection, String device) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWEST_COMMISSIONING)) {
            statement.setString(1, device);
            ResultSet found = statement.executeQuery();
            return found.next() ? Optional.of(text(found, 1)) : Optional.empty();
        }
    }

    private static void read(Connection connection, String question, long seq, Reader reader) throws LedgerFault {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, seq);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                reader.row(text(rows, 1), text(rows, 2));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        } catch (IllegalArgumentException e) {
            throw new LedgerFault(LedgerFault.Kind.DAMAGED, "the journal holds a strange row", e);
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }
}
