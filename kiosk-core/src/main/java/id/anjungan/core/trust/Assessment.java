// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What speaks against a document, by what was found in it and what is expected of it; the gravest first.
 *
 * <p>What is certainly wrong comes before what cannot be told: a document that was changed stays rejected however old
 * the trust data are.
 */
final class Assessment {
    /** The largest document, as in the office's contract. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    static final Duration OLDEST_TRUST_DATA = Duration.ofDays(7);

    private final Expectation expected;
    private final ValidationFindings findings;
    private final List<Verdict> objections = new ArrayList<>();

    private Assessment(Expectation expected, ValidationFindings findings) {
        this.expected = expected;
        this.findings = findings;
    }

    /** What can be said before anything is taken apart. */
    static Optional<Verdict> atFirstSight(Expectation expected, byte[] content) {
        if (content.length > MOST_BYTES) {
            return Optional.of(new Rejected(Reason.NOT_PRINTABLE, "larger than 10 MB"));
        }
        return expected.sha256()
                .filter(digest -> !digest.equals(sha256(content)))
                .map(digest -> new Rejected(Reason.NOT_AS_OFFERED, "digest differs"));
    }

    /** Empty when nothing speaks against it. */
    static List<Verdict> of(Expectation expected, ValidationFindings findings, TrustData data, Instant now) {
        Assessment assessment = new Assessment(expected, findings);
        if (findings.flaws().isEmpty()) {
            assessment.signatures();
            assessment.content();
            assessment.undetermined(data, now);
        } else {
            assessment.reject(Reason.NOT_PRINTABLE, findings.flaws().toString());
        }
        return List.copyOf(assessment.objections);
    }

    private void signatures() {
        if (findings.signatures().isEmpty()) {
            reject(Reason.SIGNATURE_INVALID, "not signed");
            return;
        }
        Signature signature = best();
        Standing standing = signature.standing();
        if (standing == Standing.BROKEN || signature.subject().isEmpty()) {
            reject(Reason.SIGNATURE_INVALID, standing.toString());
            return;
        }
        if (signature.coverage() == Coverage.CHANGED_LATER || signature.changeWarned()) {
            reject(Reason.CHANGED_AFTER_SIGNING, signature.coverage().toString());
        }
        switch (standing) {
            case BROKEN, MALFORMED, UNKNOWN_CHAIN, REVOKED, NOT_YET_VALID, UNFIT ->
                reject(Reason.SIGNATURE_INVALID, standing.toString());
            case PASSED, NO_PROOF_OF_TIME, NO_REVOCATION_DATA, UNCLEAR -> signer(signature);
        }
    }

    private void signer(Signature signature) {
        if (!byTheIssuer(signature)) {
            reject(Reason.SIGNER_NOT_THE_OFFICE, "signer is not the offer's");
        }
    }

    /** The signature that says most for the document: by the office, then passed, then covering all. */
    private Signature best() {
        return findings.signatures().stream()
                .min(Comparator.comparing((Signature s) -> !byTheIssuer(s))
                        .thenComparing(s -> s.standing() != Standing.PASSED)
                        .thenComparing(Signature::coverage))
                .orElseThrow();
    }

    private boolean byTheIssuer(Signature signature) {
        SignerName signer = SignerName.of(signature.subject());
        return expected.issuer()
                .map(issuer -> signer.is(issuer.subject()) && signer.mayStandFor(issuer.region()))
                .orElse(true);
    }

    private void content() {
        if (expected.holderNik().isPresent() && findings.holder() == Match.ABSENT) {
            reject(Reason.OF_ANOTHER, "holder is not in the text");
        }
        if (expected.number().isPresent() && findings.number() == Match.ABSENT) {
            reject(Reason.NOT_AS_OFFERED, "number is not in the text");
        }
        if (expected.pages().filter(pages -> pages != findings.pages()).isPresent()) {
            reject(Reason.NOT_AS_OFFERED, "other number of pages");
        }
    }

    private void undetermined(TrustData data, Instant now) {
        if (data.issuedAt().plus(OLDEST_TRUST_DATA).isBefore(now)) {
            objections.add(new Undetermined(Reason.NO_REVOCATION_DATA, "trust data are too old"));
        }
        if (findings.signatures().isEmpty()) {
            return;
        }
        Standing standing = best().standing();
        switch (standing) {
            case NO_PROOF_OF_TIME, NO_REVOCATION_DATA, UNCLEAR ->
                objections.add(new Undetermined(Reason.NO_REVOCATION_DATA, standing.toString()));
            case PASSED, BROKEN, MALFORMED, UNKNOWN_CHAIN, REVOKED, NOT_YET_VALID, UNFIT -> {
                // passed, or rejected for it
            }
        }
    }

    private void reject(Reason reason, String detail) {
        objections.add(new Rejected(reason, detail));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
