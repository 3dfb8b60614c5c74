// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerFault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The one hash-chained table, {@code ledger.sqlite}, and its only writer: a file lock keeps a second one out, and the
 * system gives it back however the program ends. WAL with {@code synchronous=FULL}: an append that returned survives a
 * power cut. Safe from several threads.
 */
public final class Journal implements AutoCloseable {
    private final FileChannel lock;
    private final Connection connection;
    private final InstantSource clock;
    /** Made anew after a failure: a statement of SQLite that failed once is of no more use. */
    private PreparedStatement insert;

    /** Null after a failure: what was in memory may not be what is on the disk. */
    private ChainHead head;

    private Journal(FileChannel lock, Connection connection, InstantSource clock) throws SQLException {
        this.lock = lock;
        this.connection = connection;
        this.clock = clock;
        prepare();
    }

    /**
     * Opens the journal of a data folder for writing; makes both when they are missing, readable by their owner only.
     */
    public static Journal open(Path folder, InstantSource clock) throws LedgerFault {
        FileChannel lock = hold(folder);
        try {
            Connection connection = JournalFile.writable(folder);
            return new Journal(lock, connection, clock);
        } catch (SQLException e) {
            release(lock);
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "the ledger cannot be opened", e);
        }
    }

    private static FileChannel hold(Path folder) throws LedgerFault {
        FileChannel channel = null;
        try {
            JournalFile.makeFolder(folder);
            channel = FileChannel.open(
                    folder.resolve("ledger.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            release(channel);
            throw new LedgerFault(LedgerFault.Kind.HELD, "this program keeps the ledger open already", e);
        } catch (IOException e) {
            release(channel);
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "the ledger's folder cannot be written", e);
        }
        release(channel);
        throw new LedgerFault(LedgerFault.Kind.HELD, "another process keeps the ledger open", null);
    }

    private static void release(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new IllegalStateException("a lock that cannot be closed", e);
            }
        }
    }

    /** Whether a journal stands in this folder. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(JournalFile.NAME));
    }

    /** Appends a row; durable when this returns. */
    synchronized JournalRow append(String subject, String act, Map<String, String> detail) throws LedgerFault {
        try {
            if (head == null) {
                prepare();
            }
            JournalRow row = new JournalRow(
                    head.rows() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), subject, act, detail);
            String text = row.canonical();
            String hash = Chain.link(head.hash(), text);
            insert.setLong(1, row.seq());
            insert.setString(2, text);
            insert.setString(3, hash);
            insert.executeUpdate();
            head = new ChainHead(row.seq(), hash);
            return row;
        } catch (SQLException e) {
            head = null;
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "a row could not be written", e);
        }
    }

    private void prepare() throws SQLException {
        if (insert != null) {
            insert.close();
        }
        // What fails takes its whole transaction along, so SQLite keeps no copy of pages to undo the statement alone.
        insert = connection.prepareStatement("INSERT OR ROLLBACK INTO journal (seq, row, hash) VALUES (?, ?, ?)");
        head = JournalFile.head(connection);
    }

    /** Reads the rows from that one on, in order. */
    synchronized void scan(long first, Consumer<JournalRow> reader) throws LedgerFault {
        JournalFile.scan(connection, first, (row, hash) -> reader.accept(JournalRow.parse(row)));
    }

    /** Reads as {@link #scan}, but lets others write now and then; answers the first row that was not there yet. */
    long scanInPages(long first, Consumer<JournalRow> reader) throws LedgerFault {
        long next = first;
        long before;
        do {
            before = next;
            next += page(next, reader);
        } while (next - before == JournalFile.ROWS_A_PAGE);
        return next;
    }

    private synchronized int page(long first, Consumer<JournalRow> reader) throws LedgerFault {
        int[] rows = {0};
        JournalFile.page(connection, first, (row, hash) -> {
            rows[0]++;
            reader.accept(JournalRow.parse(row));
        });
        return rows[0];
    }

    /** Reads one row, if it is there. */
    synchronized void readRow(long seq, Consumer<JournalRow> reader) throws LedgerFault {
        JournalFile.row(connection, seq, (row, hash) -> reader.accept(JournalRow.parse(row)));
    }

    /** Reads the rows of one copy in order; none when nobody ever intended it. */
    synchronized void scanCopy(String ledgerId, Consumer<JournalRow> reader) throws LedgerFault {
        JournalFile.scanSince(connection, ledgerId, (row, hash) -> {
            if (row.contains(ledgerId)) {
                JournalRow parsed = JournalRow.parse(row);
                if (parsed.subject().equals(ledgerId)) {
                    reader.accept(parsed);
                }
            }
        });
    }

    /** The newest link; as durable as the last append. */
    public synchronized ChainHead head() throws LedgerFault {
        try {
            return head == null ? JournalFile.head(connection) : head;
        } catch (SQLException e) {
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "the head cannot be read", e);
        }
    }

    /** Work on the other tables of this file; the caller's statements are one transaction each. */
    synchronized <T> T with(Work<T> work) throws LedgerFault {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "the ledger's file cannot be written", e);
        }
    }

    /** Statements on the journal's connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be closed", e);
        } finally {
            release(lock);
        }
    }
}
