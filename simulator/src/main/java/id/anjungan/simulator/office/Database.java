// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The office's memory: one SQLite file, one connection, one thread at a time. A broken file is a bug of the world. */
final class Database implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS nonce (id TEXT PRIMARY KEY, kiosk TEXT, value BLOB, made INTEGER,"
                    + " used INTEGER)",
            "CREATE TABLE IF NOT EXISTS visit (token TEXT PRIMARY KEY, kiosk TEXT, nik TEXT, opened INTEGER,"
                    + " outcome TEXT)",
            "CREATE TABLE IF NOT EXISTS assurance (visit TEXT PRIMARY KEY, level TEXT)",
            "CREATE TABLE IF NOT EXISTS referral (reference TEXT PRIMARY KEY, nik TEXT, reason TEXT)",
            "CREATE TABLE IF NOT EXISTS document (id INTEGER PRIMARY KEY, kind TEXT, subject TEXT, manner TEXT,"
                    + " bytes BLOB, number TEXT, nik TEXT, pages INTEGER, sha256 TEXT, region TEXT, signer TEXT,"
                    + " UNIQUE (kind, subject, manner))",
            "CREATE TABLE IF NOT EXISTS offer (id TEXT PRIMARY KEY, visit TEXT, document INTEGER, subject TEXT,"
                    + " sha256 TEXT, UNIQUE (visit, document))",
            "CREATE TABLE IF NOT EXISTS reservation (ledger TEXT PRIMARY KEY, kiosk TEXT, visit TEXT, offer TEXT,"
                    + " subject TEXT, sha256 TEXT, fate TEXT, evidence TEXT, renewed INTEGER DEFAULT 0)",
            // The second copy is refused by the file itself, whatever the code above it does.
            "CREATE UNIQUE INDEX IF NOT EXISTS one_copy ON reservation (subject)"
                    + " WHERE renewed = 0 AND (fate IS NULL OR fate <> 'NOT_PRINTED')",
            "CREATE TABLE IF NOT EXISTS code (nonce TEXT PRIMARY KEY, nik TEXT, kind TEXT, visit TEXT)",
            "CREATE TABLE IF NOT EXISTS term (offer TEXT PRIMARY KEY, demands TEXT, pin INTEGER, released INTEGER)",
            "CREATE TABLE IF NOT EXISTS pin_failure (subject BLOB, kiosk TEXT, at INTEGER)",
            "CREATE TABLE IF NOT EXISTS office_key (id INTEGER PRIMARY KEY, value TEXT)",
            "CREATE TABLE IF NOT EXISTS officer_session (token TEXT PRIMARY KEY, kiosk TEXT, officer TEXT,"
                    + " opened INTEGER, citizen TEXT, reason TEXT, ending TEXT)",
            "CREATE TABLE IF NOT EXISTS staff_call (at INTEGER, kiosk TEXT, reason TEXT)",
            "CREATE TABLE IF NOT EXISTS hall_call (reference TEXT PRIMARY KEY, answered INTEGER DEFAULT 0)",
            "CREATE TABLE IF NOT EXISTS rating (kiosk TEXT, very_good INTEGER, good INTEGER, poor INTEGER)",
            "CREATE TABLE IF NOT EXISTS heartbeat (at INTEGER, kiosk TEXT, state TEXT, rows INTEGER, head TEXT)",
            "CREATE TABLE IF NOT EXISTS health (at INTEGER, kiosk TEXT, warnings TEXT, ways TEXT)",
            "CREATE TABLE IF NOT EXISTS replay (kiosk TEXT, key TEXT, digest BLOB, status INTEGER, body BLOB,"
                    + " PRIMARY KEY (kiosk, key))");

    private final Connection connection;

    Database(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office.db"));
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = NORMAL");
                for (String table : TABLES) {
                    statement.execute(table);
                }
            }
        } catch (SQLException e) {
            throw new IOException("the office's database cannot be opened", e);
        }
    }

    /** Reads one row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Something that is done wholly or not at all. */
    interface Work<T> {
        T done();
    }

    synchronized <T> T whole(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.done();
                connection.commit();
                return result;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized int change(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized <T> List<T> list(Row<T> reader, String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> Optional<T> one(Row<T> reader, String sql, Object... values) {
        return list(reader, sql, values).stream().findFirst();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
