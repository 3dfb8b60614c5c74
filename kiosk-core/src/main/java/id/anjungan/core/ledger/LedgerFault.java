// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/** The ledger could not be read or written: nothing may be printed. Its message is for the log. */
public final class LedgerFault extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** Another process keeps this ledger. */
        HELD,
        /** Disk full, read-only, or failing. */
        UNWRITABLE,
        /** What stands there does not fit together. */
        DAMAGED
    }

    private final Kind kind;

    public LedgerFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
