// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Another program that holds the kiosk's ledger: while it does, nobody can write. */
final class LedgerHold {
    private final Path file;
    private Connection connection;

    LedgerHold(Path file) {
        this.file = file;
    }

    synchronized void hold(boolean held) {
        try {
            if (held && connection == null) {
                connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                execute("BEGIN IMMEDIATE");
            } else if (!held && connection != null) {
                execute("ROLLBACK");
                connection.close();
                connection = null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be held", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
