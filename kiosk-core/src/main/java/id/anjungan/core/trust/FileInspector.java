// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.Verdict.Rejected;
import id.anjungan.core.trust.Verdict.Undetermined;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Judges a file by the rules of {@link DocumentInspector} for somebody who only wants to know: all that speaks against
 * it, and nothing that could be printed.
 */
public final class FileInspector {
    private final SignatureValidator validator;

    public FileInspector(SignatureValidator validator) {
        this.validator = validator;
    }

    /**
     * What an inspection came to.
     *
     * @param objections {@link Rejected} and {@link Undetermined}, the one that decides first; none: trusted
     * @param findings empty when the file was not taken apart
     * @param sha256 of the bytes, 64 lower-case hexadecimal digits; empty of a file that is too large
     */
    public record Report(List<Verdict> objections, Optional<ValidationFindings> findings, String sha256) {
        public boolean trusted() {
            return objections.isEmpty();
        }

        public boolean rejected() {
            return !trusted() && objections.get(0) instanceof Rejected;
        }
    }

    /**
     * Blocks as {@link SignatureValidator#validate} does.
     *
     * @param at the time to judge at
     */
    public Report inspect(byte[] content, Expectation expected, TrustData trust, Instant at) {
        String digest = content.length > Assessment.MOST_BYTES ? "" : Assessment.sha256(content);
        Optional<Verdict> refused = Assessment.atFirstSight(expected, content);
        if (refused.isPresent()) {
            return new Report(List.of(refused.get()), Optional.empty(), digest);
        }
        try {
            ValidationFindings findings = validator.validate(new ValidationRequest(
                    content,
                    trust,
                    at,
                    expected.number().orElse(""),
                    expected.holderNik().orElse("")));
            return new Report(Assessment.of(expected, findings, trust, at), Optional.of(findings), digest);
        } catch (ValidatorFault e) {
            Verdict gone = new Undetermined(Reason.VALIDATOR_GONE, e.getMessage());
            return new Report(List.of(gone), Optional.empty(), digest);
        }
    }
}
