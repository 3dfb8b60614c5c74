// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

/** What the inspector says of a document. Only {@link Trusted} prints. */
public sealed interface Verdict permits Trusted, Verdict.Rejected, Verdict.Undetermined {
    /** Must not be printed; the citizen is sent to an officer. */
    record Rejected(Reason reason, String detail) implements Verdict {}

    /** Cannot be told now. */
    record Undetermined(Reason reason, String detail) implements Verdict {}

    /** Why not, coarse enough for a code; the detail is for the log and holds no document content. */
    enum Reason {
        SIGNATURE_INVALID,
        CHANGED_AFTER_SIGNING,
        OF_ANOTHER,
        NOT_AS_OFFERED,
        SIGNER_NOT_THE_OFFICE,
        NOT_PRINTABLE,
        /** A card for whose holder it is too early or too late today. */
        NOT_VALID_TODAY,
        NO_REVOCATION_DATA,
        CLOCK_OFF,
        VALIDATOR_GONE
    }
}
