// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import id.anjungan.core.audit.Redaction;
import java.util.regex.Pattern;

/**
 * What staff found out about a copy in doubt.
 *
 * @param officer the office's number of who answers for it
 * @param reason how it is known, in words that name nobody; what could identify somebody is replaced
 */
public record Resolution(Finding finding, String officer, String reason) {
    private static final Pattern OFFICER = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** What became of the copy. */
    public enum Finding {
        /** The citizen has it: it counts. */
        DELIVERED(LedgerState.TAKEN),
        /** Nothing came out: the authorisation is given back. */
        NOT_PRINTED(LedgerState.NOT_PRINTED),
        /** Something came out that does not count; staff have it. */
        SPOILED(LedgerState.SPOILED);

        private final LedgerState state;

        Finding(LedgerState state) {
            this.state = state;
        }

        /** The state that the copy enters. */
        public LedgerState state() {
            return state;
        }

        static Finding of(LedgerState state) {
            return switch (state) {
                case TAKEN -> DELIVERED;
                case NOT_PRINTED -> NOT_PRINTED;
                case SPOILED -> SPOILED;
                default -> throw new IllegalArgumentException("nobody finds out " + state);
            };
        }
    }

    public Resolution {
        if (!OFFICER.matcher(officer).matches() || reason.isBlank()) {
            throw new IllegalArgumentException("who resolves a doubt gives a number and a reason");
        }
        reason = Redaction.allowed(reason.strip());
    }

    /** As it was written down. */
    public static Resolution of(LedgerState entered, String officer, String reason) {
        return new Resolution(Finding.of(entered), officer, reason);
    }
}
