// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.code.CodeClaims;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteUsedCodesTest {
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    private Instant now = START;

    private static CodeClaims claims(char mark) {
        byte[] nonce = ("a nonce, quite " + mark).getBytes(StandardCharsets.US_ASCII);
        return new CodeClaims("9901", START, START.plusSeconds(3600), nonce, CodeClaims.Scope.ACCESS);
    }

    @Test
    void whatWasUsedIsKnownAfterARestartAndCannotBeReadFromTheDisk(@TempDir Path folder) throws Exception {
        try (Journal journal = Journal.open(folder, () -> now)) {
            SqliteUsedCodes used = new SqliteUsedCodes(journal, () -> now);
            assertThat(used.contains(claims('1'))).isFalse();
            used.add(claims('1'));
            used.add(claims('1'));
        }
        try (Journal journal = Journal.open(folder, () -> now)) {
            SqliteUsedCodes used = new SqliteUsedCodes(journal, () -> now);
            assertThat(used.contains(claims('1'))).isTrue();
            assertThat(used.contains(claims('2'))).isFalse();
        }
        String disk = Files.readString(folder.resolve(JournalFile.NAME), StandardCharsets.ISO_8859_1);
        assertThat(disk).doesNotContain("a nonce, quite");
    }

    @Test
    void whatCannotBeUsedAnyMoreIsForgotten(@TempDir Path folder) throws Exception {
        try (Journal journal = Journal.open(folder, () -> now)) {
            SqliteUsedCodes used = new SqliteUsedCodes(journal, () -> now);
            used.add(claims('1'));
            now = START.plusSeconds(3600).plusSeconds(86_000);
            used.add(claims('2'));
            assertThat(used.contains(claims('1'))).isTrue();
            now = now.plusSeconds(1000);
            used.add(claims('3'));
            assertThat(used.contains(claims('1'))).isFalse();
        }
    }
}
