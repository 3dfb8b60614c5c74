// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.code.CodeClaims;
import id.anjungan.core.code.UsedCodes;
import id.anjungan.core.code.UsedCodesFault;
import id.anjungan.core.ledger.LedgerFault;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/** Used codes in the ledger's file, each as the SHA-256 digest of its nonce, until they have expired for a day. */
public final class SqliteUsedCodes implements UsedCodes {
    /** No clock may be off that far, so nothing is forgotten that could still be used. */
    private static final Duration AFTER_EXPIRY = Duration.ofDays(1);

    private final Journal journal;
    private final InstantSource clock;

    public SqliteUsedCodes(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public boolean contains(CodeClaims claims) throws UsedCodesFault {
        return doing(connection -> {
            try (PreparedStatement question = connection.prepareStatement("SELECT 1 FROM codes WHERE digest = ?")) {
                question.setString(1, digest(claims));
                try (ResultSet answer = question.executeQuery()) {
                    return answer.next();
                }
            }
        });
    }

    @Override
    public void add(CodeClaims claims) throws UsedCodesFault {
        doing(connection -> {
            forgetOld(connection);
            try (PreparedStatement write = connection.prepareStatement("INSERT OR REPLACE INTO codes VALUES (?, ?)")) {
                write.setString(1, digest(claims));
                write.setLong(2, claims.expires().plus(AFTER_EXPIRY).toEpochMilli());
                return write.executeUpdate();
            }
        });
    }

    private void forgetOld(Connection connection) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement("DELETE FROM codes WHERE until < ?")) {
            forget.setLong(1, clock.millis());
            forget.executeUpdate();
        }
    }

    private static String digest(CodeClaims claims) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(claims.nonce()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    private <T> T doing(Journal.Work<T> work) throws UsedCodesFault {
        try {
            return journal.with(work);
        } catch (LedgerFault e) {
            throw new UsedCodesFault("used codes cannot be looked up or kept", e);
        }
    }
}
