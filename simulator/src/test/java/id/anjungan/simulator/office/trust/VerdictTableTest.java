// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.office.pki.Oddity;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.press.Order.Variant;
import id.anjungan.simulator.office.press.PressedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of cases that decides what may be printed, case by case, with real documents. */
class VerdictTableTest {
    private static final DssValidator VALIDATOR = new DssValidator();

    @TempDir
    static Path state;

    private Counter counter;

    @BeforeEach
    void open() throws IOException {
        counter = new Counter(state, VALIDATOR);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void goodDocumentsAreTrusted(Level level) {
        PressedDocument document = counter.press.press(counter.kk().at(level));

        Verdict verdict = counter.inspect(document);

        assertThat(verdict).isInstanceOf(Trusted.class);
        assertThat(((Trusted) verdict).bytes()).isSameAs(document.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "ALTERED,        SIGNATURE_INVALID",
        "STAMPED,        CHANGED_AFTER_SIGNING",
        "OTHER_CITIZEN,  OF_ANOTHER",
        "OTHER_OFFICE,   SIGNER_NOT_THE_OFFICE",
        "ACTIVE_CONTENT, NOT_PRINTABLE"
    })
    void eachWrongDocumentHasItsOwnReason(Variant variant, Reason reason) {
        for (Level level : Level.values()) {
            rejected(counter.press.press(counter.kk().with(variant).at(level)), reason);
        }
    }

    @Test
    void theDigestOfTheOfferDecidesFirst() {
        PressedDocument offered = counter.press.press(counter.kk());
        PressedDocument served = counter.press.press(counter.kk());
        PressedDocument swapped = new PressedDocument(
                served.bytes(), offered.number(), offered.holderNik(), 1, offered.sha256(), offered.issuer());

        rejected(swapped, Reason.NOT_AS_OFFERED);
    }

    @Test
    void numberAndPagesMustBeTheOffers() {
        PressedDocument good = counter.press.press(counter.kk());

        rejected(
                new PressedDocument(
                        good.bytes(), "9901011203150008", good.holderNik(), 1, good.sha256(), good.issuer()),
                Reason.NOT_AS_OFFERED);
        rejected(
                new PressedDocument(good.bytes(), good.number(), good.holderNik(), 2, good.sha256(), good.issuer()),
                Reason.NOT_AS_OFFERED);
    }

    @Test
    void anOfferThatNamesNoReadableSignerRejects() {
        PressedDocument good = counter.press.press(counter.kk());
        Offer.Issuer nonsense = new Offer.Issuer("9901", "not a name");

        rejected(
                new PressedDocument(good.bytes(), good.number(), good.holderNik(), 1, good.sha256(), nonsense),
                Reason.SIGNER_NOT_THE_OFFICE);
    }

    @Test
    void withoutRevocationDataAnywhereNothingCanBeTold() {
        undetermined(counter.press.press(counter.kk().with(Variant.NO_REVOCATION)), Reason.NO_REVOCATION_DATA);

        counter.keep(counter.ca.trustDataWithoutLists());
        undetermined(counter.press.press(counter.kk().at(Level.B_B)), Reason.NO_REVOCATION_DATA);
        undetermined(counter.press.press(counter.kk().at(Level.B_T)), Reason.NO_REVOCATION_DATA);
        assertThat(counter.inspect(counter.press.press(counter.kk().at(Level.B_LT))))
                .isInstanceOf(Trusted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_SIGNED,       UNKNOWN_CHAIN",
        "OTHER_AUTHORITY,   UNKNOWN_CHAIN",
        "ISSUER_LEFT_OUT,   UNKNOWN_CHAIN",
        "FALSE_ISSUER,      UNKNOWN_CHAIN",
        "NOT_YET_VALID,     NOT_YET_VALID",
        "WRONG_KEY_USAGE,   UNFIT",
        "SHORT_KEY,         UNFIT",
        "SHORT_CURVE,       UNFIT",
        "SHA_1,             UNFIT",
        "MD5,               UNFIT",
        "SHA_1_CERTIFICATE, UNFIT",
        "MD5_CERTIFICATE,   UNFIT"
    })
    void signersThatNoOfficeHasAreRejected(Oddity oddity, String standing) throws Exception {
        Signer signer = counter.ca.odd(Counter.REGION, oddity);
        counter.refreshTrust();
        for (Level level : List.of(Level.B_B, Level.B_LT)) {
            assertThat(counter.inspect(counter.signedBy(signer, level)))
                    .as("%s", level)
                    .isEqualTo(new Verdict.Rejected(Reason.SIGNATURE_INVALID, standing));
        }
    }

    @Test
    void theOfferMayNotNameTheSignerOfAnotherRegion() {
        PressedDocument strangers = counter.press.press(counter.kk().with(Variant.OTHER_OFFICE));
        String neighbour = counter.ca.signer("9902").subject();
        rejected(Counter.offeredAs(strangers, "9901", neighbour), Reason.SIGNER_NOT_THE_OFFICE);

        assertThat(counter.inspect(Counter.offeredAs(strangers, "9902", neighbour)))
                .isInstanceOf(Trusted.class);
    }

    @Test
    void whereThePageIsAPictureTheDigestDecides() throws Exception {
        PressedDocument picture = counter.asPicture(counter.kk());

        assertThat(counter.inspect(picture))
                .isInstanceOfSatisfying(
                        Trusted.class, t -> assertThat(t.textRead()).isFalse());
    }

    @Test
    void expiredWithoutTimestampCannotBeTold() throws Exception {
        undetermined(
                counter.signedBy(counter.ca.odd(Counter.REGION, Oddity.EXPIRED), Level.B_B), Reason.NO_REVOCATION_DATA);
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"B_LT", "B_LTA"})
    void expiredAfterItsTimestampIsTrusted(Level level) throws Exception {
        PressedDocument document = counter.signedBy(counter.ca.odd(Counter.REGION, Oddity.SHORT_LIVED), level);
        counter.pass(Duration.ofDays(2));
        counter.refreshTrust();

        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);
    }

    @Test
    void aStrangersTimestampProvesNothing() throws Exception {
        Signer signer = counter.ca.odd(Counter.REGION, Oddity.NONE);
        PressedDocument revoked = counter.stampedByStranger(signer);
        PressedDocument expired = counter.stampedByStranger(counter.ca.odd(Counter.REGION, Oddity.EXPIRED));
        counter.ca.revoke(signer, counter.instant().plus(Duration.ofHours(1)));
        counter.pass(Duration.ofHours(2));
        counter.refreshTrust();

        rejected(revoked, Reason.SIGNATURE_INVALID);
        undetermined(expired, Reason.NO_REVOCATION_DATA);
    }

    @ParameterizedTest
    @CsvSource({"B_T, 2", "B_LT, 2", "B_LTA, 2"})
    void revokedAfterTheTimestampIsTrusted(Level level, int hours) throws Exception {
        Signer signer = counter.ca.odd(Counter.REGION, Oddity.NONE);
        PressedDocument document = counter.signedBy(signer, level);
        counter.ca.revoke(signer, counter.instant().plus(Duration.ofHours(1)));
        counter.pass(Duration.ofHours(hours));
        counter.refreshTrust();

        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void revokedBeforeSigningIsRejected(Level level) throws Exception {
        Signer signer = counter.ca.odd(Counter.REGION, Oddity.NONE);
        counter.ca.revoke(signer, counter.instant().minus(Duration.ofHours(1)));
        counter.refreshTrust();

        rejected(counter.signedBy(signer, level), Reason.SIGNATURE_INVALID);
    }

    @Test
    void revokedWithoutTimestampIsRejected() throws Exception {
        Signer signer = counter.ca.odd(Counter.REGION, Oddity.NONE);
        PressedDocument document = counter.signedBy(signer, Level.B_B);
        counter.ca.revoke(signer, counter.instant().plus(Duration.ofHours(1)));
        counter.pass(Duration.ofHours(2));
        counter.refreshTrust();

        rejected(document, Reason.SIGNATURE_INVALID);
    }

    @Test
    void trustDataAgeOutAfterSevenDays() {
        PressedDocument document = counter.press.press(counter.kk());
        counter.pass(Duration.ofDays(7));
        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);

        counter.pass(Duration.ofSeconds(1));
        undetermined(document, Reason.NO_REVOCATION_DATA);
        rejected(counter.press.press(counter.kk().with(Variant.ALTERED)), Reason.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"B_B", "B_T"})
    void listsAgeOutAfterSevenDaysHoweverFreshTheOfficeCallsThem(Level level) {
        PressedDocument document = counter.press.press(counter.kk().at(level));
        TrustData then = counter.ca.trustData();
        counter.pass(Duration.ofDays(7).minusSeconds(1));
        counter.keep(new TrustData(then.anchors(), then.revocationLists(), counter.instant()));
        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);

        counter.pass(Duration.ofSeconds(2));
        counter.keep(new TrustData(then.anchors(), then.revocationLists(), counter.instant()));
        undetermined(document, Reason.NO_REVOCATION_DATA);
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"B_LT", "B_LTA"})
    void whatADocumentCarriesToProveItselfDoesNotAge(Level level) {
        PressedDocument document = counter.press.press(counter.kk().at(level));
        counter.pass(Duration.ofDays(400));
        counter.refreshTrust();
        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);

        counter.keep(counter.ca.trustDataWithoutLists());
        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);
    }

    @Test
    void withoutATimestampWhatADocumentCarriesAgesToo() throws Exception {
        PressedDocument plain = counter.press.press(counter.kk().at(Level.B_B));
        Signer office = counter.ca.signer(Counter.REGION);
        PressedDocument carrying = Counter.replace(plain, counter.press.withValidationData(plain.bytes(), office));
        counter.keep(counter.ca.trustDataWithoutLists());
        assertThat(counter.inspect(carrying)).isInstanceOf(Trusted.class);

        counter.pass(Duration.ofDays(8));
        counter.keep(counter.ca.trustDataWithoutLists());
        undetermined(carrying, Reason.NO_REVOCATION_DATA);
    }

    @Test
    void aWrongClockTellsNothing() {
        PressedDocument document = counter.press.press(counter.kk());
        counter.skew(Duration.ofMinutes(-5));
        assertThat(counter.inspect(document)).isInstanceOf(Trusted.class);

        counter.skew(Duration.ofMinutes(-5).minusSeconds(1));
        undetermined(document, Reason.CLOCK_OFF);
        counter.skew(Duration.ofMinutes(5).plusSeconds(1));
        undetermined(document, Reason.CLOCK_OFF);
    }

    @Test
    void anotherAnchorTrustsNothingOfOurs() {
        TrustData ours = counter.ca.trustData();
        PressedDocument document = counter.press.press(counter.kk());
        Signer stranger = counter.ca.odd(Counter.REGION, Oddity.SELF_SIGNED);
        counter.keep(new TrustData(List.of(der(stranger)), ours.revocationLists(), ours.issuedAt()));

        rejected(document, Reason.SIGNATURE_INVALID);
    }

    private static byte[] der(Signer signer) {
        try {
            return signer.certificate().getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rejected(PressedDocument document, Reason reason) {
        assertThat(counter.inspect(document))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class,
                        verdict -> assertThat(verdict.reason()).isEqualTo(reason));
    }

    private void undetermined(PressedDocument document, Reason reason) {
        assertThat(counter.inspect(document))
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        verdict -> assertThat(verdict.reason()).isEqualTo(reason));
    }
}
