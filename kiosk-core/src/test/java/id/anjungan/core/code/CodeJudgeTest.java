// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.code.CodeVerdict.Reason;
import id.anjungan.core.office.CodeToken;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeJudgeTest {
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** Remembers while the test lasts. */
    private static final class Memory implements UsedCodes {
        private final Set<String> nonces = new HashSet<>();

        @Override
        public boolean contains(CodeClaims claims) {
            return nonces.contains(HexFormat.of().formatHex(claims.nonce()));
        }

        @Override
        public void add(CodeClaims claims) {
            nonces.add(HexFormat.of().formatHex(claims.nonce()));
        }
    }

    private final SigningOffice here = new SigningOffice("9901");
    private final SigningOffice elsewhere = new SigningOffice("9902");
    private Optional<CodeRing> ring = Optional.of(new CodeRing("9901", List.of(elsewhere.key(), here.key())));
    private Instant now = SigningOffice.NOW;
    private final CodeJudge judge = new CodeJudge(() -> ring, new Memory(), () -> now, SKEW);

    private CodeVerdict judged(String text) throws UsedCodesFault {
        return judge.judge(SigningOffice.scanned(text));
    }

    private CodeToken good(String text) throws UsedCodesFault {
        return ((CodeVerdict.Good) judged(text)).token();
    }

    private void expect(Reason reason, String text) throws UsedCodesFault {
        assertThat(judged(text)).as(text).isEqualTo(new CodeVerdict.Refused(reason));
    }

    @Test
    void whatThisOfficeSignedIsGood() throws Exception {
        AccessCode code = AccessCode.read(good(here.text()).bytes()).orElseThrow();
        assertThat(code.claims().scope()).isEqualTo(CodeClaims.Scope.DOCUMENT);
        assertThat(code.claims().office()).isEqualTo("9901");
    }

    @Test
    void whatIsNoCodeOfThisOfficeIsNotOurs() throws Exception {
        for (String other : List.of(
                "",
                "A",
                "https://contoh.example/ADM1:",
                "CONTOH:abcdefgh",
                "ADM2:" + here.text().substring(5),
                here.text().toLowerCase(Locale.ROOT),
                " " + here.text(),
                elsewhere.text(),
                new SigningOffice("9901").text())) {
            expect(Reason.NOT_OURS, other);
        }
    }

    @Test
    void aKeySignsForItsOwnOfficeOnly() throws Exception {
        CodeClaims ours = here.claims();
        expect(Reason.NOT_OURS, elsewhere.text(ours));
    }

    @Test
    void everyChangedCharacterIsNoticed() throws Exception {
        String good = here.text();
        for (int i = "ADM1:".length(); i < good.length(); i++) {
            char other = good.charAt(i) == 'A' ? 'B' : 'A';
            CodeVerdict verdict = judged(good.substring(0, i) + other + good.substring(i + 1));
            assertThat(verdict).as("character " + i).isInstanceOf(CodeVerdict.Refused.class);
        }
    }

    @Test
    void whatIsCutOffOrGoesOnIsAltered() throws Exception {
        String good = here.text();
        for (int length = "ADM1:".length(); length < good.length(); length++) {
            expect(Reason.ALTERED, good.substring(0, length));
        }
        for (String more : List.of("A", "AA", "AAAAAAAA", "=", "\n", "A".repeat(500))) {
            expect(Reason.ALTERED, good + more);
        }
    }

    @Test
    void aCodeIsGoodInItsTimeAsFarAsOurClockCanTell() throws Exception {
        CodeClaims claims = here.claims();
        String text = here.text(claims);
        now = claims.notBefore().minus(SKEW);
        assertThat(judged(text)).isInstanceOf(CodeVerdict.Good.class);
        now = now.minusSeconds(1);
        expect(Reason.EXPIRED, text);
        now = claims.expires().plus(SKEW).minusSeconds(1);
        assertThat(judged(text)).isInstanceOf(CodeVerdict.Good.class);
        now = now.plusSeconds(1);
        expect(Reason.EXPIRED, text);
    }

    @Test
    void aCodeIsUsedOnce() throws Exception {
        String text = here.text();
        judge.used(good(text));
        expect(Reason.USED, text);
    }

    @Test
    void withoutTheOfficesKeysNothingIsSaidOfACode() throws Exception {
        ring = Optional.empty();
        assertThat(judged(here.text())).isEqualTo(new CodeVerdict.Undetermined());
        expect(Reason.NOT_OURS, "https://contoh.example");
    }

    @Test
    void aKeyThatIsNoneOpensNothing() throws Exception {
        SigningOffice other = new SigningOffice("9901", "secp384r1");
        ring = Optional.of(new CodeRing("9901", List.of(other.key())));
        expect(Reason.ALTERED, other.text());
    }

    @Test
    void whatIsOverIsOverwritten() throws Exception {
        AccessCode code = AccessCode.read(CodeTextTest.token(here.text())).orElseThrow();
        code.close();
        assertThat(code.token()).containsOnly(0);
        assertThat(code.claims().nonce()).containsOnly(0);
        assertThat(code).hasToString("AccessCode");
    }
}
