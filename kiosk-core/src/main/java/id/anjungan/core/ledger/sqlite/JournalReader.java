// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Reads a data folder's journal beside the kiosk that writes it; changes nothing. Not for several threads. */
public final class JournalReader implements AutoCloseable {
    private final Connection connection;

    public JournalReader(Path folder) throws LedgerFault {
        if (!Journal.exists(folder)) {
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "no ledger in " + folder, null);
        }
        try {
            this.connection = JournalFile.readable(folder);
            // One read transaction, so that rows and head are of the same moment.
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "the ledger cannot be opened", e);
        }
    }

    /** All copies, oldest first. */
    public List<LedgerEntry> entries() throws LedgerFault {
        LedgerFold fold = new LedgerFold();
        JournalFile.scan(connection, (row, hash) -> fold.add(JournalRow.parse(row)));
        return fold.all();
    }

    /** What became of the blank cards. */
    public BlankAccount blanks() throws LedgerFault {
        BlankFold fold = new BlankFold();
        JournalFile.scan(connection, (row, hash) -> fold.add(JournalRow.parse(row)));
        return fold.account();
    }

    /**
     * Walks the whole chain, up to the head's own record. A file that ends in the middle of a page is a chain that is
     * broken there.
     *
     * @param known heads that somebody kept elsewhere; each must be passed on the way
     */
    public ChainVerifier verify(Collection<ChainHead> known) {
        ChainVerifier verifier = new ChainVerifier(known);
        try {
            JournalFile.walk(connection, verifier::next);
            verifier.end(head());
        } catch (LedgerFault unreadable) {
            verifier.strange();
        }
        return verifier;
    }

    /** Writes the journal as {@link JournalExport} describes it. */
    public void export(Writer out) throws LedgerFault, IOException {
        try {
            JournalFile.scan(connection, (row, hash) -> writeLine(out, row, hash));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        JournalExport.head(out, head());
    }

    private static void writeLine(Writer out, String row, String hash) {
        try {
            JournalExport.line(out, row, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChainHead head() throws LedgerFault {
        try {
            return JournalFile.head(connection);
        } catch (SQLException e) {
            throw new LedgerFault(LedgerFault.Kind.UNWRITABLE, "the head cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be closed", e);
        }
    }
}
