// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trust.ChildCard.Photo;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.Verdict.Rejected;
import id.anjungan.core.trust.Verdict.Undetermined;
import id.anjungan.simulator.office.pki.Oddity;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which cards may be printed: who signed, and on which day. */
class CardVerdictTest {
    @TempDir
    private static Path state;

    private CardCounter counter;

    @BeforeEach
    void open() throws IOException {
        counter = new CardCounter(state);
    }

    @Test
    void aSmallChildHasACardWithoutPhoto() {
        Persona child = counter.small();

        assertThat(counter.judge(child, counter.good(child))).isInstanceOfSatisfying(TrustedCard.class, trusted -> {
            assertThat(trusted.card().photo()).isEqualTo(new Photo.None());
            assertThat(trusted.card().holder().name()).isEqualTo(child.name());
            assertThat(trusted.card().issue().validUntil())
                    .isEqualTo(child.birthDate().plusYears(5));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"B_B", "B_T", "B_LT"})
    void aBigChildHasACardWithPhotoAtEachLevel(Order.Level level) {
        Persona child = counter.big();
        byte[] object = counter.signed(counter.content(child), counter.office(child), level);

        assertThat(counter.judge(child, object))
                .isInstanceOfSatisfying(
                        TrustedCard.class,
                        trusted -> assertThat(trusted.card().photo()).isInstanceOf(Photo.Jpeg.class));
    }

    @Test
    void theFifthBirthdayAsksForAPhoto() {
        Persona child = counter.small();
        Map<String, Object> small = counter.content(child);
        LocalDate fifth = child.birthDate().plusYears(5);

        assertThat(on(fifth.minusDays(1), child, small)).isInstanceOf(TrustedCard.class);
        assertThat(on(fifth, child, small)).isEqualTo(tooLate());
        assertThat(on(fifth, child, counter.content(child))).isInstanceOf(TrustedCard.class);
    }

    @Test
    void theSeventeenthBirthdayEndsIt() {
        Persona child = counter.aged(age -> age > 13 && age < 17);
        Map<String, Object> big = counter.content(child);
        LocalDate seventeenth = child.birthDate().plusYears(17);

        assertThat(on(seventeenth.minusDays(1), child, big)).isInstanceOf(TrustedCard.class);
        assertThat(on(seventeenth, child, big)).isEqualTo(tooLate());
    }

    /** What the office has signed on that day without making it anew. */
    private Verdict on(LocalDate day, Persona child, Map<String, Object> content) {
        counter.on(day);
        return counter.judge(child, counter.signed(content, counter.office(child)));
    }

    private static Rejected tooLate() {
        return new Rejected(Reason.NOT_VALID_TODAY, "not valid on this day");
    }

    @Test
    void aValidityBeyondTheLawIsRefused() {
        Persona child = counter.small();
        Map<String, Object> content = counter.content(child);
        content.put("validUntil", child.birthDate().plusYears(17).toString());

        assertThat(counter.judge(child, counter.signed(content, counter.office(child))))
                .isEqualTo(tooLate());
    }

    @Test
    void aPhotoBeforeTheFifthBirthdayOrNoneAfterItIsRefused() {
        Persona child = counter.big();
        Map<String, Object> content = counter.content(child);
        content.remove("photo");

        assertThat(counter.judge(child, counter.signed(content, counter.office(child))))
                .isEqualTo(tooLate());
        Persona small = counter.small();
        Map<String, Object> early = counter.content(small);
        early.put("photo", counter.content(child).get("photo"));
        assertThat(counter.judge(small, counter.signed(early, counter.office(small))))
                .isEqualTo(tooLate());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OTHER_AUTHORITY",
                "SELF_SIGNED",
                "NOT_YET_VALID",
                "WRONG_KEY_USAGE",
                "SHORT_KEY",
                "SHORT_CURVE",
                "SHA_1",
                "MD5",
                "SHA_1_CERTIFICATE",
                "MD5_CERTIFICATE",
                "FALSE_ISSUER"
            })
    void aSignerWithSomethingWrongIsRejected(Oddity oddity) {
        assertThat(oddly(oddity, Order.Level.B_LT))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.SIGNATURE_INVALID));
    }

    @Test
    void anExpiredSignerNeedsATimestamp() {
        assertThat(oddly(Oddity.EXPIRED, Order.Level.B_B)).isInstanceOf(Undetermined.class);
    }

    @Test
    void whatNobodyKnowsTheRevocationOfIsUndetermined() {
        assertThat(oddly(Oddity.UNLISTED, Order.Level.B_B)).isInstanceOf(Undetermined.class);
    }

    private Verdict oddly(Oddity oddity, Order.Level level) {
        Persona child = counter.small();
        Signer signer = counter.ca.odd(CardCounter.region(child), oddity);
        return counter.judge(child, counter.signed(counter.content(child), signer, level));
    }

    @Test
    void aRevokedSignerIsRejected() {
        Persona child = counter.small();
        Signer signer = counter.ca.odd(CardCounter.region(child), Oddity.NONE);
        byte[] object = counter.signed(counter.content(child), signer, Order.Level.B_B);
        assertThat(counter.judge(child, object)).isInstanceOf(TrustedCard.class);

        counter.ca.revoke(signer, counter.instant().minus(1, ChronoUnit.HOURS));
        counter.trust.keep(counter.ca.trustData());
        assertThat(counter.judge(child, object)).isInstanceOf(Rejected.class);
    }

    @Test
    void anotherOfficesCardIsNotThisOffices() {
        Persona child = counter.small();
        byte[] object = counter.signed(counter.content(child), counter.ca.signer("9999"));

        assertThat(counter.judge(child, object))
                .isEqualTo(new Rejected(Reason.SIGNER_NOT_THE_OFFICE, "signer is not the offer's"));
    }

    @Test
    void anotherChildsCardIsNotThisChilds() {
        Persona child = counter.small();
        Map<String, Object> content = counter.content(child);
        content.put("nik", counter.big().nik());

        assertThat(counter.judge(child, counter.signed(content, counter.office(child))))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.OF_ANOTHER));
    }
}
