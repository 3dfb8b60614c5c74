// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.Verdict.Rejected;
import id.anjungan.core.trust.Verdict.Undetermined;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.office.pki.Oddity;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.Order.Variant;
import id.anjungan.simulator.office.press.PressedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases in the specification, row by row; {@link VerdictTableTest} looks closer. */
class DocumentTableTest {
    private static final DssValidator VALIDATOR = new DssValidator();

    @TempDir
    static Path state;

    private interface Case {
        PressedDocument at(Counter counter) throws IOException, GeneralSecurityException;
    }

    static Stream<Arguments> rows() {
        return Stream.concat(
                Stream.of(
                        row("good, B-LT", Trusted.class, c -> c.press.press(c.kk())),
                        row(
                                "good, B-T, fresh revocation data from the office",
                                Trusted.class,
                                c -> pressed(c, Level.B_T)),
                        row("good, B-B, fresh revocation data", Trusted.class, c -> pressed(c, Level.B_B)),
                        row("no revocation data anywhere", Undetermined.class, DocumentTableTest::withoutData),
                        row("expired, timestamp within validity", Trusted.class, c -> expiredAfter(c, Level.B_LT)),
                        row("expired, no timestamp", Undetermined.class, c -> expiredAfter(c, Level.B_B)),
                        row("revoked before the timestamp", Rejected.class, c -> revoked(c, Level.B_LT, -1)),
                        row("revoked after the timestamp", Trusted.class, c -> revoked(c, Level.B_T, 1)),
                        row("revoked, no timestamp", Rejected.class, c -> revoked(c, Level.B_B, 1)),
                        row(
                                "data older than policy (default 7 days)",
                                Undetermined.class,
                                DocumentTableTest::aWeekLater),
                        row("kiosk clock off by more than 5 minutes", Undetermined.class, DocumentTableTest::clockOff),
                        row(
                                "right chain, other office's subject",
                                Rejected.class,
                                c -> c.press.press(c.kk().with(Variant.OTHER_OFFICE)))),
                Stream.of(
                        odd("self-signed", Oddity.SELF_SIGNED),
                        odd("other authority", Oddity.OTHER_AUTHORITY),
                        odd("broken chain", Oddity.ISSUER_LEFT_OUT),
                        odd("broken chain, false issuer", Oddity.FALSE_ISSUER),
                        odd("not yet valid", Oddity.NOT_YET_VALID),
                        odd("wrong key usage", Oddity.WRONG_KEY_USAGE),
                        odd("SHA-1", Oddity.SHA_1),
                        odd("MD5", Oddity.MD5),
                        odd("RSA-1024", Oddity.SHORT_KEY)));
    }

    private static Arguments row(String name, Class<?> verdict, Case document) {
        return Arguments.of(name, verdict, document);
    }

    private static Arguments odd(String name, Oddity oddity) {
        return row(name, Rejected.class, c -> c.signedBy(c.ca.odd(Counter.REGION, oddity), Level.B_LT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isJudgedAsTheTableSays(String name, Class<?> verdict, Case document) throws Exception {
        Counter counter = new Counter(state, VALIDATOR);

        assertThat(counter.inspect(document.at(counter))).as(name).isInstanceOf(verdict);
    }

    private static PressedDocument pressed(Counter counter, Level level) {
        return counter.press.press(counter.kk().at(level));
    }

    private static PressedDocument withoutData(Counter counter) {
        return counter.press.press(counter.kk().with(Variant.NO_REVOCATION));
    }

    private static PressedDocument expiredAfter(Counter counter, Level level)
            throws IOException, GeneralSecurityException {
        Signer signer = counter.ca.odd(Counter.REGION, Oddity.SHORT_LIVED);
        PressedDocument document = counter.signedBy(signer, level);
        counter.pass(Duration.ofDays(2));
        counter.refreshTrust();
        return document;
    }

    private static PressedDocument revoked(Counter counter, Level level, int hoursAfterSigning)
            throws IOException, GeneralSecurityException {
        Signer signer = counter.ca.odd(Counter.REGION, Oddity.NONE);
        PressedDocument document = counter.signedBy(signer, level);
        counter.ca.revoke(signer, counter.instant().plus(Duration.ofHours(hoursAfterSigning)));
        counter.pass(Duration.ofHours(2));
        counter.refreshTrust();
        return document;
    }

    private static PressedDocument aWeekLater(Counter counter) {
        PressedDocument document = counter.press.press(counter.kk());
        counter.pass(Duration.ofDays(7).plusSeconds(1));
        return document;
    }

    private static PressedDocument clockOff(Counter counter) {
        counter.skew(Duration.ofMinutes(5).plusSeconds(1));
        return counter.press.press(counter.kk());
    }
}
