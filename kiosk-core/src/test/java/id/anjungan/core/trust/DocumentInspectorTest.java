// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.ValidationFindings.Coverage;
import id.anjungan.core.trust.ValidationFindings.Flaw;
import id.anjungan.core.trust.ValidationFindings.Match;
import id.anjungan.core.trust.ValidationFindings.Signature;
import id.anjungan.core.trust.ValidationFindings.Standing;
import id.anjungan.core.trust.Verdict.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from findings; the findings themselves are proved with real documents in the simulator. */
class DocumentInspectorTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final String OFFICE = "CN=Kepala Dinas,OU=9901,C=ID";
    private static final byte[] CONTENT = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final TrustStore trust = new TrustStore();
    private Offer.Issuer issuer = new Offer.Issuer("9901", OFFICE);
    private ValidationFindings findings = good(signed(OFFICE, Standing.PASSED, Coverage.WHOLE_FILE));

    private Verdict inspect() {
        return inspect(CONTENT, request -> findings);
    }

    private Verdict inspect(byte[] content, Answer answer) {
        trust.keep(new TrustData(List.of(), List.of(), NOW));
        return new DocumentInspector(validator(answer), trust, Clock.fixed(NOW, ZoneOffset.UTC), () -> Duration.ZERO)
                .inspect(offer(), content);
    }

    @Test
    void goodFindingsMakeTheProofOverTheVeryBytes() {
        assertThat(inspect()).isInstanceOfSatisfying(Trusted.class, t -> {
            assertThat(t.bytes()).isSameAs(CONTENT);
            assertThat(t.textRead()).isTrue();
        });
    }

    @Test
    void namesOfSignersAreComparedAsNamesNotAsText() {
        findings = good(signed("CN=Kepala  Dinas, OU=9901, C=id", Standing.PASSED, Coverage.WHOLE_FILE));

        assertThat(inspect()).isInstanceOf(Trusted.class);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void onlyAPassedSignaturePrints(Standing standing) {
        findings = good(signed(OFFICE, standing, Coverage.WHOLE_FILE));

        assertThat(inspect() instanceof Trusted).isEqualTo(standing == Standing.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "BROKEN,             CHANGED_LATER, SIGNATURE_INVALID",
        "MALFORMED,          CHANGED_LATER, CHANGED_AFTER_SIGNING",
        "PASSED,             CHANGED_LATER, CHANGED_AFTER_SIGNING",
        "NO_REVOCATION_DATA, CHANGED_LATER, CHANGED_AFTER_SIGNING",
        "UNKNOWN_CHAIN,      WHOLE_FILE,    SIGNATURE_INVALID"
    })
    void theFirstThatHoldsIsSaid(Standing standing, Coverage coverage, Reason reason) {
        findings = good(signed(OFFICE, standing, coverage));

        rejectedAs(reason);
    }

    @Test
    void aWarningOfChangesIsEnough() {
        findings = good(new Signature(OFFICE, Standing.PASSED, Coverage.WHOLE_FILE, true));

        rejectedAs(Reason.CHANGED_AFTER_SIGNING);
    }

    @Test
    void anotherOfficesUndeterminedSignatureIsRejected() {
        findings = good(signed("CN=Other", Standing.NO_REVOCATION_DATA, Coverage.WHOLE_FILE));

        rejectedAs(Reason.SIGNER_NOT_THE_OFFICE);
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void anyFlawKeepsItFromPaper(Flaw flaw) {
        findings = new ValidationFindings(
                Set.of(flaw),
                1,
                good(signed(OFFICE, Standing.PASSED, Coverage.WHOLE_FILE)).signatures(),
                Match.FOUND,
                Match.FOUND);

        rejectedAs(Reason.NOT_PRINTABLE);
    }

    @Test
    void whereNoTextCanBeReadTheDigestDecides() {
        findings = new ValidationFindings(Set.of(), 1, findings.signatures(), Match.NO_TEXT, Match.NO_TEXT);

        assertThat(inspect())
                .isInstanceOfSatisfying(
                        Trusted.class, t -> assertThat(t.textRead()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=Kepala Dinas,OU=9902,C=ID", "CN=Kepala Dinas,OU=9902,OU=Bidang,C=ID"})
    void theOffersRegionMustBeTheSignersWhateverNameTheOfferHas(String subject) {
        issuer = new Offer.Issuer("9901", subject);
        findings = good(signed(subject, Standing.PASSED, Coverage.WHOLE_FILE));
        rejectedAs(Reason.SIGNER_NOT_THE_OFFICE);

        issuer = new Offer.Issuer("9902", subject);
        assertThat(inspect()).isInstanceOf(Trusted.class);
    }

    @Test
    void aSignerWhoseNameTellsNoRegionIsBoundByTheOfferAlone() {
        issuer = new Offer.Issuer("9901", "CN=Kepala Dinas,OU=Bidang 12,C=ID");
        findings = good(signed(issuer.subject(), Standing.PASSED, Coverage.WHOLE_FILE));

        assertThat(inspect()).isInstanceOf(Trusted.class);
    }

    @Test
    void largerThanTenMegabytesIsNotEvenRead() {
        assertThat(inspect(new byte[10 * 1024 * 1024 + 1], request -> {
                    throw new AssertionError("must not be asked");
                }))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(Reason.NOT_PRINTABLE));
    }

    @Test
    void aValidatorThatIsGoneTellsNothing() {
        assertThat(inspect(CONTENT, request -> {
                    throw new ValidatorFault("gone", null);
                }))
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class, v -> assertThat(v.reason()).isEqualTo(Reason.VALIDATOR_GONE));
    }

    @Test
    void withoutTrustDataNothingCanBeTold() {
        Verdict verdict = new DocumentInspector(
                        validator(r -> findings),
                        new TrustStore(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        () -> Duration.ZERO)
                .inspect(offer(), CONTENT);

        assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
    }

    private void rejectedAs(Reason reason) {
        assertThat(inspect())
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class, v -> assertThat(v.reason()).isEqualTo(reason));
    }

    private static Signature signed(String subject, Standing standing, Coverage coverage) {
        return new Signature(subject, standing, coverage, false);
    }

    private static ValidationFindings good(Signature signature) {
        return new ValidationFindings(Set.of(), 1, List.of(signature), Match.FOUND, Match.FOUND);
    }

    private Offer offer() {
        return new Offer(
                "o",
                "KARTU_KELUARGA",
                "DIRI",
                "C.",
                "9901010101800001",
                "9901010101150001",
                1,
                Offer.Medium.A4,
                CONTENT.length,
                sha256(),
                Assurance.CARD_AND_FINGER,
                false,
                issuer,
                Optional.empty());
    }

    private static String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Answer {
        ValidationFindings to(ValidationRequest request) throws ValidatorFault;
    }

    private static SignatureValidator validator(Answer answer) {
        return new SignatureValidator() {
            @Override
            public ValidationFindings validate(ValidationRequest request) throws ValidatorFault {
                return answer.to(request);
            }

            @Override
            public void warmUp() {
                // nothing to warm
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
    }
}
