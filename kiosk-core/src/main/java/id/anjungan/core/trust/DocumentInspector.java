// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.ValidationFindings.Coverage;
import id.anjungan.core.trust.ValidationFindings.Match;
import id.anjungan.core.trust.ValidationFindings.Signature;
import id.anjungan.core.trust.ValidationFindings.Standing;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.Verdict.Rejected;
import id.anjungan.core.trust.Verdict.Undetermined;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides whether a document may be printed; the only maker of {@link Trusted}. Everything is judged over the one byte
 * array that is printed afterwards.
 *
 * <p>What is certainly wrong is said before what cannot be told: a document that was changed stays rejected however old
 * the trust data are; only with a wrong clock nothing can be told of any. Among the wrong things the first that holds
 * is said: not printable, not as offered, signature broken, changed after signing, not by the office, of another.
 */
public final class DocumentInspector {
    /** The largest document, as in the office's contract. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final Duration OLDEST_TRUST_DATA = Duration.ofDays(7);
    static final Duration MOST_SKEW = Duration.ofMinutes(5);

    private final SignatureValidator validator;
    private final TrustStore trust;
    private final Clock clock;
    private final Supplier<Duration> skew;

    /**
     * With the machine's own clock.
     *
     * @param skew how far that clock is from the office's, either way, as last measured; zero until then
     */
    public DocumentInspector(SignatureValidator validator, TrustStore trust, Clock clock, Supplier<Duration> skew) {
        this.validator = validator;
        this.trust = trust;
        this.clock = clock;
        this.skew = skew;
    }

    /** Blocks as {@link SignatureValidator#validate} does. */
    public Verdict inspect(Offer offer, byte[] content) {
        if (content.length > MOST_BYTES) {
            return new Rejected(Reason.NOT_PRINTABLE, "larger than 10 MB");
        }
        if (!sha256(content).equals(offer.sha256())) {
            return new Rejected(Reason.NOT_AS_OFFERED, "digest differs");
        }
        boolean card = offer.medium() == Offer.Medium.CARD;
        if (card != CardObject.begins(content)) {
            return new Rejected(Reason.NOT_PRINTABLE, "not what belongs on this medium");
        }
        if (skew.get().abs().compareTo(MOST_SKEW) > 0) {
            return new Undetermined(Reason.CLOCK_OFF, "clock differs from the office's");
        }
        Optional<TrustData> data = trust.current();
        if (data.isEmpty()) {
            return new Undetermined(Reason.NO_REVOCATION_DATA, "no trust data yet");
        }
        Instant now = clock.instant();
        try {
            ValidationFindings findings = validator.validate(
                    new ValidationRequest(content, data.get(), now, offer.number(), offer.holderNik()));
            return firstOf(
                            () -> structure(findings),
                            () -> signature(offer, findings),
                            () -> content(offer, findings),
                            () -> age(data.get(), now),
                            () -> undetermined(best(offer, findings).standing()))
                    .orElseGet(() -> card
                            ? new CardInspection(LocalDate.ofInstant(now, clock.getZone())).inspect(offer, content)
                            : new TrustedDocument(offer, content, findings.textRead()));
        } catch (ValidatorFault e) {
            return new Undetermined(Reason.VALIDATOR_GONE, e.getMessage());
        }
    }

    @SafeVarargs
    private static Optional<Verdict> firstOf(Supplier<Optional<Verdict>>... checks) {
        for (Supplier<Optional<Verdict>> check : checks) {
            Optional<Verdict> verdict = check.get();
            if (verdict.isPresent()) {
                return verdict;
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> structure(ValidationFindings findings) {
        return findings.flaws().isEmpty()
                ? Optional.empty()
                : rejected(Reason.NOT_PRINTABLE, findings.flaws().toString());
    }

    private static Optional<Verdict> signature(Offer offer, ValidationFindings findings) {
        if (findings.signatures().isEmpty()) {
            return rejected(Reason.SIGNATURE_INVALID, "not signed");
        }
        Signature signature = best(offer, findings);
        boolean broken =
                signature.standing() == Standing.BROKEN || signature.subject().isEmpty();
        if (broken) {
            return rejected(Reason.SIGNATURE_INVALID, signature.standing().toString());
        }
        if (signature.coverage() == Coverage.CHANGED_LATER || signature.changeWarned()) {
            return rejected(Reason.CHANGED_AFTER_SIGNING, signature.coverage().toString());
        }
        return switch (signature.standing()) {
            case BROKEN, MALFORMED, UNKNOWN_CHAIN, REVOKED, NOT_YET_VALID, UNFIT ->
                rejected(Reason.SIGNATURE_INVALID, signature.standing().toString());
            case PASSED, NO_PROOF_OF_TIME, NO_REVOCATION_DATA, UNCLEAR ->
                byTheOffice(offer, signature)
                        ? Optional.empty()
                        : rejected(Reason.SIGNER_NOT_THE_OFFICE, "signer is not the offer's");
        };
    }

    /** The signature that says most for the document: by the office, then passed, then covering all. */
    private static Signature best(Offer offer, ValidationFindings findings) {
        List<Signature> all = findings.signatures();
        return all.stream()
                .min(Comparator.comparing((Signature s) -> !byTheOffice(offer, s))
                        .thenComparing(s -> s.standing() != Standing.PASSED)
                        .thenComparing(Signature::coverage))
                .orElseThrow();
    }

    private static boolean byTheOffice(Offer offer, Signature signature) {
        SignerName signer = SignerName.of(signature.subject());
        return signer.is(offer.issuer().subject())
                && signer.mayStandFor(offer.issuer().region());
    }

    private static Optional<Verdict> content(Offer offer, ValidationFindings findings) {
        if (findings.holder() == Match.ABSENT) {
            return rejected(Reason.OF_ANOTHER, "holder is not in the text");
        }
        if (findings.number() == Match.ABSENT) {
            return rejected(Reason.NOT_AS_OFFERED, "number is not in the text");
        }
        if (findings.pages() != offer.pages()) {
            return rejected(Reason.NOT_AS_OFFERED, "other number of pages");
        }
        return Optional.empty();
    }

    private static Optional<Verdict> age(TrustData data, Instant now) {
        return data.issuedAt().plus(OLDEST_TRUST_DATA).isBefore(now)
                ? undetermined(Reason.NO_REVOCATION_DATA, "trust data are too old")
                : Optional.empty();
    }

    private static Optional<Verdict> undetermined(Standing standing) {
        return standing == Standing.PASSED
                ? Optional.empty()
                : undetermined(Reason.NO_REVOCATION_DATA, standing.toString());
    }

    private static Optional<Verdict> rejected(Reason reason, String detail) {
        return Optional.of(new Rejected(reason, detail));
    }

    private static Optional<Verdict> undetermined(Reason reason, String detail) {
        return Optional.of(new Undetermined(reason, detail));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
