// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/** What happened to a copy; one durable row each. */
public sealed interface LedgerStep {
    /** The state that it leads to. */
    LedgerState to();

    /** The one word that it leaves in its entry: evidence, cause, or an empty text. */
    default String detail() {
        return "";
    }

    /** Whether, besides what the states allow, this step can be taken from there. */
    default boolean mayFollow(LedgerState from) {
        return from != LedgerState.CONFIRMED && from != LedgerState.IN_DOUBT;
    }

    /** Whether the office knows of the state already when it is entered. */
    default boolean reported() {
        return false;
    }

    record Reserved() implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.RESERVED;
        }
    }

    /**
     * The job is about to be sent.
     *
     * @param sheetsBefore the printer's sheet counter; -1 when it does not count
     */
    record Submitted(long sheetsBefore) implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.SUBMITTED;
        }
    }

    /** All sheets came out, as this evidence says. */
    record Printed(String evidence) implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.PRINTED;
        }

        @Override
        public String detail() {
            return evidence;
        }
    }

    record Taken(TakenBy by) implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.TAKEN;
        }

        @Override
        public String detail() {
            return by.name();
        }
    }

    /** The office acknowledged the delivery. */
    record Confirmed() implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.CONFIRMED;
        }

        @Override
        public boolean reported() {
            return true;
        }
    }

    /**
     * It is known that nothing came out.
     *
     * @param reported true when the office itself refused the copy, so that there is nothing to give back
     */
    record NotPrinted(String why, boolean reported) implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.NOT_PRINTED;
        }

        @Override
        public String detail() {
            return why;
        }
    }

    record Spoiled(SpoilCause cause) implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.SPOILED;
        }

        @Override
        public String detail() {
            return cause.name();
        }

        /** A late sheet is spoiled before the office hears of it; afterwards only a person who saw it can say so. */
        @Override
        public boolean mayFollow(LedgerState from) {
            return switch (from) {
                case CONFIRMED -> cause != SpoilCause.LATE;
                case IN_DOUBT -> cause == SpoilCause.FOUND;
                default -> true;
            };
        }
    }

    /** Staff have looked into a doubt, and say what became of the copy. */
    record Resolved(Resolution resolution) implements LedgerStep {
        @Override
        public LedgerState to() {
            return resolution.finding().state();
        }

        @Override
        public String detail() {
            return "RESOLVED by " + resolution.officer() + ": " + resolution.reason();
        }

        @Override
        public boolean mayFollow(LedgerState from) {
            return from == LedgerState.IN_DOUBT;
        }
    }

    record InDoubt(String why) implements LedgerStep {
        @Override
        public LedgerState to() {
            return LedgerState.IN_DOUBT;
        }

        @Override
        public String detail() {
            return why;
        }
    }
}
