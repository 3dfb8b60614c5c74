// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash that ties a row to all rows before it: SHA-256 over the previous hash's 32 bytes and the row's UTF-8 text.
 */
final class Chain {
    /** What the first row is tied to. */
    static final String GENESIS = "0".repeat(64);

    private static final MessageDigest EMPTY = sha256();

    private Chain() {}

    static String link(String previous, String row) {
        try {
            // To copy a digest costs less than to ask the providers for one, at every durable step.
            MessageDigest digest = (MessageDigest) EMPTY.clone();
            digest.update(HexFormat.of().parseHex(previous));
            return HexFormat.of().formatHex(digest.digest(row.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
