// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.Verdict;
import java.util.Optional;

/** What is audited of a verdict: that a document may not be printed, and why; or that its text could not be read. */
final class VerdictRecord {
    private VerdictRecord() {}

    /** Empty for a document that was trusted under all four points. */
    static Optional<AuditEntry> of(Verdict verdict, Offer offer, long visit) {
        if (verdict instanceof Trusted trusted) {
            return trusted.textRead() ? Optional.empty() : Optional.of(entry("TEXT_NOT_READ", visit, offer.kind()));
        }
        if (verdict instanceof Verdict.Rejected no) {
            return Optional.of(entry("DOCUMENT_REJECTED", visit, words(offer, no.reason(), no.detail())));
        }
        Verdict.Undetermined open = (Verdict.Undetermined) verdict;
        return Optional.of(entry("DOCUMENT_UNDETERMINED", visit, words(offer, open.reason(), open.detail())));
    }

    private static AuditEntry entry(String act, long visit, String detail) {
        return new AuditEntry("inspector", act, "visit-" + visit, detail);
    }

    private static String words(Offer offer, Verdict.Reason reason, String detail) {
        return offer.kind() + " " + reason + ": " + detail;
    }
}
