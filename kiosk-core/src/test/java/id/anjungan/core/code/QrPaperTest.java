// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.office.CodeKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The worked example of the page holds; {@code -Dwrite.papers} makes another, with a key that is thrown away. */
class QrPaperTest {
    private static final Path PAGE = Path.of("../docs/perangkat/qr.md");
    private static final String HEADING = "## Worked example";
    private static final String FENCE = "```";
    private static final HexFormat HEX = HexFormat.of();
    private static final Instant FROM = Instant.parse("2026-11-20T08:00:00Z");
    private static final CodeClaims CLAIMS = new CodeClaims(
            "9901",
            FROM,
            FROM.plus(Duration.ofDays(7)),
            HEX.parseHex("000102030405060708090a0b0c0d0e0f"),
            CodeClaims.Scope.DOCUMENT);

    @BeforeAll
    static void write() throws IOException {
        if (System.getProperty("write.papers") == null) {
            return;
        }
        SigningOffice office = new SigningOffice("9901");
        String text = office.text(CLAIMS);
        byte[] keyId = CodeSignature.keyId(office.key().publicKey());
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("key   ", HEX.formatHex(office.key().publicKey()));
        lines.put("key id", HEX.formatHex(keyId));
        lines.put("iss   ", CLAIMS.office());
        lines.put("nbf   ", CLAIMS.notBefore().toString());
        lines.put("exp   ", CLAIMS.expires().toString());
        lines.put("cti   ", HEX.formatHex(CLAIMS.nonce()));
        lines.put("scope ", "document");
        lines.put("claims", HEX.formatHex(CLAIMS.encoded()));
        lines.put("signed", HEX.formatHex(AccessCode.signedPart(keyId, CLAIMS)));
        lines.put("token ", HEX.formatHex(token(text)));
        lines.put("text  ", text);
        String example = lines.entrySet().stream()
                .map(line -> line.getKey() + "  " + line.getValue() + "\n")
                .collect(Collectors.joining());
        String page = Files.readString(PAGE);
        int from = page.indexOf('\n', page.indexOf(FENCE, page.indexOf(HEADING))) + 1;
        int to = page.indexOf(FENCE, from);
        Files.writeString(PAGE, page.substring(0, from) + example + page.substring(to));
    }

    private static byte[] token(String text) {
        try {
            return CodeText.token(text.getBytes(StandardCharsets.US_ASCII));
        } catch (Malformed e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> example() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf('\n', page.indexOf(FENCE, page.indexOf(HEADING))) + 1;
        return page.substring(from, page.indexOf(FENCE, from))
                .lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, 6).strip(),
                        line -> line.substring(6).strip()));
    }

    @Test
    void eachPartIsWhatThePageSays() throws IOException {
        Map<String, String> example = example();
        byte[] keyId = CodeSignature.keyId(HEX.parseHex(example.get("key")));
        assertThat(example.get("key id")).isEqualTo(HEX.formatHex(keyId));
        assertThat(example.get("iss")).isEqualTo(CLAIMS.office());
        assertThat(example.get("nbf")).isEqualTo(CLAIMS.notBefore().toString());
        assertThat(example.get("exp")).isEqualTo(CLAIMS.expires().toString());
        assertThat(example.get("cti")).isEqualTo(HEX.formatHex(CLAIMS.nonce()));
        assertThat(example.get("claims")).isEqualTo(HEX.formatHex(CLAIMS.encoded()));
        assertThat(example.get("signed")).isEqualTo(HEX.formatHex(AccessCode.signedPart(keyId, CLAIMS)));
        assertThat(example.get("text")).isEqualTo(CodeText.of(HEX.parseHex(example.get("token"))));
    }

    @Test
    void aKioskOfThatOfficeTakesIt() throws Exception {
        Map<String, String> example = example();
        CodeKey key = new CodeKey("9901", HEX.parseHex(example.get("key")));
        Optional<CodeRing> ring = Optional.of(new CodeRing("9901", List.of(key)));
        CodeJudge judge = new CodeJudge(() -> ring, new NothingUsed(), () -> FROM, Duration.ZERO);
        assertThat(judge.judge(SigningOffice.scanned(example.get("text")))).isInstanceOf(CodeVerdict.Good.class);
    }
}
