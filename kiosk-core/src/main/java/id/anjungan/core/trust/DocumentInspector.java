// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.Verdict.Rejected;
import id.anjungan.core.trust.Verdict.Undetermined;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides whether a document may be printed; the only maker of {@link TrustedDocument}. Everything is judged over the
 * one byte array that is printed afterwards.
 *
 * <p>The first that holds is said: not printable, not as offered, signature broken, changed after signing, not by the
 * office, of another; then what cannot be told. With a wrong clock nothing can be told of any document whose bytes are
 * the offer's.
 */
public final class DocumentInspector {
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
        Expectation expected = Expectation.of(offer);
        Optional<Verdict> refused = Assessment.atFirstSight(expected, content);
        if (refused.isPresent()) {
            return refused.get();
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
            return Assessment.of(expected, findings, data.get(), now).stream()
                    .findFirst()
                    .orElseGet(() -> card
                            ? new CardInspection(LocalDate.ofInstant(now, clock.getZone())).inspect(offer, content)
                            : new TrustedDocument(offer, content, findings.textRead()));
        } catch (ValidatorFault e) {
            return new Undetermined(Reason.VALIDATOR_GONE, e.getMessage());
        }
    }
}
