// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.Resolution;
import id.anjungan.core.ledger.SpoilCause;
import id.anjungan.core.ledger.TakenBy;
import java.util.Map;
import java.util.Optional;

/** How the ledger's steps stand in the journal: the act is the state that was entered. */
final class LedgerRows {
    /** The office acknowledged the end; the state stays. */
    static final String REPORTED = "REPORTED";

    private static final String WHY = "why";
    private static final String OFFICER = "officer";

    private LedgerRows() {}

    static Map<String, String> detail(Copy copy) {
        return Map.of(
                "offer", copy.offerDigest(),
                "sha256", copy.sha256(),
                "pages", Integer.toString(copy.pages()),
                "medium", copy.medium().name());
    }

    static Copy copy(JournalRow row) {
        Map<String, String> detail = row.detail();
        return new Copy(
                row.subject(),
                detail.get("offer"),
                detail.get("sha256"),
                Integer.parseInt(detail.get("pages")),
                Offer.Medium.valueOf(detail.get("medium")));
    }

    static Map<String, String> detail(LedgerStep step) {
        if (step instanceof LedgerStep.Submitted submitted) {
            return Map.of("sheets", Long.toString(submitted.sheetsBefore()));
        }
        if (step instanceof LedgerStep.NotPrinted notPrinted) {
            return Map.of(WHY, notPrinted.why(), "reported", Boolean.toString(notPrinted.reported()));
        }
        if (step instanceof LedgerStep.Resolved resolved) {
            Resolution resolution = resolved.resolution();
            return Map.of(WHY, resolution.reason(), OFFICER, resolution.officer());
        }
        return step.detail().isEmpty() ? Map.of() : Map.of(WHY, step.detail());
    }

    /** The step that a row tells of; empty when it tells of something else. */
    static Optional<LedgerStep> step(JournalRow row) {
        for (LedgerState state : LedgerState.values()) {
            if (state.name().equals(row.act()) && state != LedgerState.INTENDED) {
                return Optional.of(step(state, row.detail()));
            }
        }
        return Optional.empty();
    }

    private static LedgerStep step(LedgerState state, Map<String, String> detail) {
        String why = detail.getOrDefault(WHY, "");
        if (detail.containsKey(OFFICER)) {
            return new LedgerStep.Resolved(Resolution.of(state, detail.get(OFFICER), why));
        }
        return switch (state) {
            case RESERVED -> new LedgerStep.Reserved();
            case SUBMITTED -> new LedgerStep.Submitted(Long.parseLong(detail.get("sheets")));
            case PRINTED -> new LedgerStep.Printed(why);
            case TAKEN -> new LedgerStep.Taken(TakenBy.valueOf(why));
            case CONFIRMED -> new LedgerStep.Confirmed();
            case NOT_PRINTED -> new LedgerStep.NotPrinted(why, Boolean.parseBoolean(detail.get("reported")));
            case SPOILED -> new LedgerStep.Spoiled(SpoilCause.valueOf(why));
            case IN_DOUBT -> new LedgerStep.InDoubt(why);
            case INTENDED -> throw new IllegalArgumentException("not a step");
        };
    }
}
