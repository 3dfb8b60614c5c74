// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/**
 * Where one copy stands. The office still has to hear of every {@link Open} one and of a {@link Closed} one not
 * reported.
 */
public sealed interface LedgerEntry {
    Copy copy();

    LedgerState state();

    /** What the last step said: evidence (and how the sheets were taken), cause, or an empty text. */
    String detail();

    /** The printer's sheet counter before the job was sent; -1 when it is not known. */
    long sheetsBefore();

    /** On its way; never one of the final states. */
    record Open(Copy copy, LedgerState state, String detail, long sheetsBefore) implements LedgerEntry {}

    /**
     * At its end.
     *
     * @param reported whether the office acknowledged this end
     */
    record Closed(Copy copy, LedgerState state, String detail, long sheetsBefore, boolean reported)
            implements LedgerEntry {
        public Closed acknowledged() {
            return new Closed(copy, state, detail, sheetsBefore, true);
        }
    }

    static LedgerEntry intended(Copy copy) {
        return new Open(copy, LedgerState.INTENDED, "", -1);
    }

    default boolean isOpen() {
        return this instanceof Open;
    }

    /** True while the office has not heard the end. */
    default boolean unsettled() {
        return !(this instanceof Closed closed && closed.reported());
    }

    /**
     * This entry one step further.
     *
     * @throws IllegalStateException when the state does not allow the step
     */
    default LedgerEntry after(LedgerStep step) {
        if (!state().mayBecome(step.to()) || !step.mayFollow(state())) {
            throw new IllegalStateException(copy().ledgerId() + " is " + state() + " and cannot become " + step.to());
        }
        long sheets = step instanceof LedgerStep.Submitted submitted ? submitted.sheetsBefore() : sheetsBefore();
        String said = step instanceof LedgerStep.Taken || step instanceof LedgerStep.Confirmed
                ? (detail() + " " + step.detail()).strip()
                : step.detail();
        return step.to().isFinal()
                ? new Closed(copy(), step.to(), said, sheets, step.reported())
                : new Open(copy(), step.to(), said, sheets);
    }
}
