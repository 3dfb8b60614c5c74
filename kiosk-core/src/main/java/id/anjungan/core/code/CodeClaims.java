// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import java.time.Duration;
import java.time.Instant;

/**
 * What an office says in an access code (CBOR Web Token, RFC 8392). Of the citizen it says nothing: only the office
 * knows whom it gave the nonce.
 *
 * @param office the issuing office's region, 4 digits (claim {@code iss})
 * @param notBefore from when it may be used, whole seconds ({@code nbf})
 * @param expires from when it may not, whole seconds, at most {@link #LONGEST} later ({@code exp})
 * @param nonce 16 bytes at random; never given twice ({@code cti})
 */
public record CodeClaims(String office, Instant notBefore, Instant expires, byte[] nonce, Scope scope) {
    /** How long a code may be good for: what was used must be remembered as long. */
    public static final Duration LONGEST = Duration.ofDays(31);

    static final int NONCE = 16;

    private static final int ISSUER_KEY = 1;
    private static final int EXPIRES_KEY = 4;
    private static final int NOT_BEFORE_KEY = 5;
    private static final int NONCE_KEY = 7;
    private static final int SCOPE_KEY = 9;
    private static final int KEYS = 5;
    private static final int LONGEST_TEXT = 16;
    /** Four bytes of seconds last until 2106. */
    private static final long LATEST = 0xFFFF_FFFFL;

    /** What the code opens ({@code scope}). */
    public enum Scope {
        /** Whatever the office offers the citizen. */
        ACCESS("access"),
        /** One document; the office offers no other in that visit. */
        DOCUMENT("document");

        private final String word;

        Scope(String word) {
            this.word = word;
        }
    }

    /** @throws IllegalArgumentException when an office could not say that */
    public CodeClaims {
        boolean whole = notBefore.getNano() == 0 && expires.getNano() == 0;
        boolean told = notBefore.getEpochSecond() >= 0 && expires.getEpochSecond() <= LATEST;
        boolean lasting = notBefore.isBefore(expires) && !expires.isAfter(notBefore.plus(LONGEST));
        if (!office.matches("[0-9]{4}") || !whole || !told || !lasting || nonce.length != NONCE) {
            throw new IllegalArgumentException("no claims of an access code");
        }
    }

    /** The claims in the order of their keys. */
    byte[] encoded() {
        return new CborWriter()
                .head(CborReader.MAP, KEYS)
                .head(CborReader.UNSIGNED, ISSUER_KEY)
                .text(office)
                .head(CborReader.UNSIGNED, EXPIRES_KEY)
                .head(CborReader.UNSIGNED, expires.getEpochSecond())
                .head(CborReader.UNSIGNED, NOT_BEFORE_KEY)
                .head(CborReader.UNSIGNED, notBefore.getEpochSecond())
                .head(CborReader.UNSIGNED, NONCE_KEY)
                .bytes(nonce)
                .head(CborReader.UNSIGNED, SCOPE_KEY)
                .text(scope.word)
                .written();
    }

    static CodeClaims parse(byte[] payload) throws Malformed {
        CborReader in = new CborReader(payload);
        in.expect(CborReader.MAP, KEYS);
        in.expect(CborReader.UNSIGNED, ISSUER_KEY);
        String office = in.text(LONGEST_TEXT);
        in.expect(CborReader.UNSIGNED, EXPIRES_KEY);
        Instant expires = Instant.ofEpochSecond(in.unsigned());
        in.expect(CborReader.UNSIGNED, NOT_BEFORE_KEY);
        Instant notBefore = Instant.ofEpochSecond(in.unsigned());
        in.expect(CborReader.UNSIGNED, NONCE_KEY);
        byte[] nonce = in.bytes(NONCE);
        in.expect(CborReader.UNSIGNED, SCOPE_KEY);
        Scope scope = scope(in.text(LONGEST_TEXT));
        in.end();
        try {
            return new CodeClaims(office, notBefore, expires, nonce, scope);
        } catch (IllegalArgumentException e) {
            throw new Malformed("claims that make no sense");
        }
    }

    private static Scope scope(String word) throws Malformed {
        for (Scope scope : Scope.values()) {
            if (scope.word.equals(word)) {
                return scope;
            }
        }
        throw new Malformed("another scope");
    }

    /** Shows neither the nonce nor what it opens. */
    @Override
    public String toString() {
        return "CodeClaims[" + office + "]";
    }
}
