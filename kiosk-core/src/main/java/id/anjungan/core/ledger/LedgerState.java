// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import java.util.EnumSet;
import java.util.Set;

/** How far a copy has come. Each is durable before it is acted on. */
public enum LedgerState {
    /** The citizen pressed Cetak; the key that the office will know is made. */
    INTENDED,
    /** The office reserved the copy. */
    RESERVED,
    /** The job is about to be sent. */
    SUBMITTED,
    /** The commissioned evidence for all sheets is there. */
    PRINTED,
    TAKEN,
    /** The office knows that the copy was delivered. */
    CONFIRMED,
    /** Nothing came out; the authorisation is given back. */
    NOT_PRINTED,
    /** Something came out that does not count. */
    SPOILED,
    /** It cannot be known; locked for staff. */
    IN_DOUBT;

    private static final Set<LedgerState> FINAL = EnumSet.of(CONFIRMED, NOT_PRINTED, SPOILED, IN_DOUBT);

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /**
     * Whether this state may become another. CONFIRMED to SPOILED is for complaints and for staff who find the sheet
     * only, and out of IN_DOUBT only staff lead, which {@link LedgerEntry#after} checks.
     */
    public boolean mayBecome(LedgerState next) {
        return switch (this) {
            case INTENDED -> next == RESERVED || next == NOT_PRINTED;
            case RESERVED -> next == SUBMITTED || next == NOT_PRINTED;
            case SUBMITTED -> next == PRINTED || next == NOT_PRINTED || next == SPOILED || next == IN_DOUBT;
            case PRINTED -> next == TAKEN || next == SPOILED;
            case TAKEN -> next == CONFIRMED || next == SPOILED;
            case CONFIRMED -> next == SPOILED;
            case IN_DOUBT -> next == TAKEN || next == NOT_PRINTED || next == SPOILED;
            case NOT_PRINTED, SPOILED -> false;
        };
    }
}
