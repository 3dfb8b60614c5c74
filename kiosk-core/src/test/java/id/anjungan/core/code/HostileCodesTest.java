// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.hostile.HostileInputs;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Anybody may hold anything before the scanner. */
class HostileCodesTest {
    private static final SigningOffice OFFICE = new SigningOffice("9901");

    /** Whatever is read is written in one way only: no two texts are one code. */
    @Test
    void tokensAreReadAsTheyWouldBeWrittenOrNotAtAll() throws Malformed {
        byte[] token = CodeText.token(OFFICE.text().getBytes(StandardCharsets.US_ASCII));
        HostileInputs.feed(HostileCodesTest::readAsWritten, token);
    }

    private static void readAsWritten(byte[] token) {
        AccessCode code;
        try {
            code = AccessCode.parse(token);
        } catch (Malformed refused) {
            return;
        }
        String again = AccessCode.text(code.keyId(), code.claims(), code.signature());
        assertThat(again).isEqualTo(CodeText.of(token));
        assertThat(AccessCode.signedPart(code.keyId(), code.claims())).isEqualTo(code.signedPart());
    }

    @Test
    void textsAreJudged() {
        Optional<CodeRing> ring = Optional.of(new CodeRing("9901", List.of(OFFICE.key())));
        CodeJudge judge =
                new CodeJudge(() -> ring, new NothingUsed(), () -> SigningOffice.NOW, java.time.Duration.ZERO);
        byte[] good = OFFICE.text().getBytes(StandardCharsets.US_ASCII);
        HostileInputs.feedOneIn(
                10,
                text -> {
                    boolean accepted = judge.judge(new ScannedCode(text.clone())) instanceof CodeVerdict.Good;
                    assertThat(accepted).isEqualTo(Arrays.equals(text, good));
                },
                good);
    }
}
