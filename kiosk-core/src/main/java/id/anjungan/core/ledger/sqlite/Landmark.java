// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where a start may begin to read the journal: when it was set, no copy needed attention any more. It is no part of the
 * chain and proves nothing; one that does not fit the rows is not used.
 *
 * @param head the last row that need not be read
 * @param tray the newest row up to there that tells of the tray; 0 when none does
 */
record Landmark(ChainHead head, long tray) {
    static final String TABLE = "CREATE TABLE IF NOT EXISTS landmark"
            + " (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER, hash TEXT, tray INTEGER)";

    private static final Landmark BEGINNING = new Landmark(new ChainHead(0, Chain.GENESIS), 0);
    private static final String SET = "INSERT OR REPLACE INTO landmark VALUES (1, ?, ?, ?)";
    private static final String FITTING =
            "SELECT l.seq, l.hash, l.tray FROM landmark l JOIN journal j ON j.seq = l.seq AND j.hash = l.hash";

    /** The one that was set last; the beginning of the journal when there is none or it does not fit. */
    static Landmark read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(FITTING)) {
            return found.next()
                    ? new Landmark(new ChainHead(found.getLong(1), found.getString(2)), found.getLong(3))
                    : BEGINNING;
        }
    }

    /** Sets this one; as durable as a row. */
    Landmark set(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setLong(1, head.rows());
            statement.setString(2, head.hash());
            statement.setLong(3, tray);
            statement.executeUpdate();
            return this;
        }
    }
}
