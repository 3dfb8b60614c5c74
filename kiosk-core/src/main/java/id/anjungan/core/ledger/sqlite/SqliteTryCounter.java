// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.identity.TryCounterFault;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.numbers.Nik;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import javax.crypto.SecretKey;

/** Tries in the ledger's file, under HMAC-SHA-256 of the NIK with a key of this machine; the NIK itself is not kept. */
public final class SqliteTryCounter implements TryCounter {
    private final Journal journal;
    private final KeyedHash names;
    private final InstantSource clock;
    private final Limits limits;

    /** How many tries, and how long the pause after the last. */
    public record Limits(int tries, Duration pause) {}

    /** The key is the machine's own; see {@link MachineKey}. */
    public SqliteTryCounter(Journal journal, SecretKey key, InstantSource clock, Limits limits) {
        this.journal = journal;
        this.names = new KeyedHash(key, "");
        this.clock = clock;
        this.limits = limits;
    }

    private record Tries(int count, long pausedUntil) {}

    @Override
    public int most() {
        return limits.tries();
    }

    @Override
    public int left(Nik nik) throws TryCounterFault {
        return doing(connection -> left(of(connection, names.of(nik))));
    }

    @Override
    public int differed(Nik nik) throws TryCounterFault {
        return doing(connection -> {
            String citizen = names.of(nik);
            Tries before = of(connection, citizen);
            int count = left(before) == 0 ? limits.tries() : before.count() + 1;
            boolean spent = count >= limits.tries();
            long until = spent ? clock.instant().plus(limits.pause()).toEpochMilli() : 0;
            Tries now = new Tries(count, until);
            keep(connection, citizen, now);
            return left(now);
        });
    }

    @Override
    public void matched(Nik nik) throws TryCounterFault {
        doing(connection -> {
            forget(connection, names.of(nik));
            return null;
        });
    }

    private int left(Tries tries) {
        return Math.max(0, limits.tries() - tries.count());
    }

    /** The tries that count now: after the pause all are forgotten, also when the clock was set back behind it. */
    private Tries of(Connection connection, String citizen) throws SQLException {
        try (PreparedStatement question =
                connection.prepareStatement("SELECT count, paused_until FROM tries WHERE citizen = ?")) {
            question.setString(1, citizen);
            try (ResultSet answer = question.executeQuery()) {
                Tries none = new Tries(0, 0);
                if (!answer.next()) {
                    return none;
                }
                Tries tries = new Tries(answer.getInt(1), answer.getLong(2));
                return tries.count() >= limits.tries() && !paused(tries) ? none : tries;
            }
        }
    }

    private boolean paused(Tries tries) {
        long now = clock.millis();
        return tries.pausedUntil() > now
                && tries.pausedUntil() <= now + limits.pause().toMillis();
    }

    private static void keep(Connection connection, String citizen, Tries tries) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement("INSERT OR REPLACE INTO tries VALUES (?, ?, ?)")) {
            write.setString(1, citizen);
            write.setInt(2, tries.count());
            write.setLong(3, tries.pausedUntil());
            write.executeUpdate();
        }
    }

    private static void forget(Connection connection, String citizen) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement("DELETE FROM tries WHERE citizen = ?")) {
            write.setString(1, citizen);
            write.executeUpdate();
        }
    }

    private <T> T doing(Journal.Work<T> work) throws TryCounterFault {
        try {
            return journal.with(work);
        } catch (LedgerFault e) {
            throw new TryCounterFault("tries cannot be counted", e);
        }
    }
}
