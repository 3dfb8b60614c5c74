// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.code.CodeClaims.Scope;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodeClaimsTest {
    private static final Instant FROM = Instant.parse("2026-11-20T08:00:00Z");
    private static final byte[] NONCE = new byte[16];

    private static void refused(String office, Instant from, Instant until, byte[] nonce) {
        assertThatThrownBy(() -> new CodeClaims(office, from, until, nonce, Scope.ACCESS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOfficeCannotSayJustAnything() {
        refused("990", FROM, FROM.plusSeconds(1), NONCE);
        refused("99O1", FROM, FROM.plusSeconds(1), NONCE);
        refused("9901", FROM, FROM, NONCE);
        refused("9901", FROM, FROM.minusSeconds(1), NONCE);
        refused("9901", FROM, FROM.plus(CodeClaims.LONGEST).plusSeconds(1), NONCE);
        refused("9901", FROM.plusNanos(1), FROM.plusSeconds(9), NONCE);
        refused("9901", Instant.ofEpochSecond(-1), FROM, NONCE);
        refused("9901", Instant.ofEpochSecond(1L << 32), Instant.ofEpochSecond((1L << 32) + 1), NONCE);
        refused("9901", FROM, FROM.plusSeconds(1), new byte[15]);
    }

    @Test
    void theLongestCodeIsStillShort() throws Exception {
        CodeClaims claims = new CodeClaims("9901", FROM, FROM.plus(CodeClaims.LONGEST), NONCE, Scope.DOCUMENT);
        String text = AccessCode.text(new byte[AccessCode.KEY_ID], claims, new byte[64]);
        assertThat(text).hasSize(217).matches("[A-Z0-9:]+");
        assertThat(CodeClaims.parse(claims.encoded())).hasToString("CodeClaims[9901]");
    }

    @Test
    void headsLongerThanNeedBeAreRefused() {
        for (int[] head : new int[][] {{0x18, 0x17}, {0x19, 0, 0xFF}, {0x1A, 0, 0, 0xFF, 0xFF}, {0x1B}, {0x1F}}) {
            byte[] bytes = new byte[head.length];
            for (int i = 0; i < head.length; i++) {
                bytes[i] = (byte) head[i];
            }
            assertThatThrownBy(() -> new CborReader(bytes).unsigned()).isInstanceOf(Malformed.class);
        }
    }
}
