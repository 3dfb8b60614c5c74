// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import id.anjungan.core.code.CodeClaims;
import id.anjungan.core.code.CodeClaims.Scope;
import id.anjungan.simulator.office.pki.CodeSigners;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes the codes that citizens show, right and wrong ones. */
public final class CodeCutter {
    private static final Duration VALID = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 16;
    private static final int DAMAGED = 600;
    /** Well inside the token: the nonce. */
    private static final int ALTERED_AT = 80;

    private final CodeSigners signers;
    private final Clock clock;

    public CodeCutter(CodeSigners signers, Clock clock) {
        this.signers = signers;
        this.clock = clock;
    }

    /** Fresh claims for what is offered. */
    public CodeClaims claims(Scope scope, CodeOffer offer) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant from = offer == CodeOffer.EXPIRED ? now.minus(VALID).minus(1, ChronoUnit.DAYS) : now;
        String office = offer == CodeOffer.OTHER_OFFICE ? CodeSigners.ELSEWHERE : CodeSigners.HERE;
        return new CodeClaims(office, from, from.plus(VALID), nonce, scope);
    }

    /** The text that is shown. */
    public String text(CodeOffer offer, CodeClaims claims) {
        return switch (offer) {
            case GOOD, DOCUMENT, SPENT, EXPIRED, OTHER_OFFICE -> signers.sign(claims);
            case ALTERED -> altered(signers.sign(claims));
            case FOREIGN -> "https://contoh.example/promo?dari=kios";
            case DAMAGED -> "9".repeat(DAMAGED);
            case REPLAYED, NONE -> "";
        };
    }

    private static String altered(String text) {
        char other = text.charAt(ALTERED_AT) == 'A' ? 'B' : 'A';
        return text.substring(0, ALTERED_AT) + other + text.substring(ALTERED_AT + 1);
    }
}
