// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

/** An APDU could not be exchanged. The message is for the log and names no citizen. */
public final class LineBroken extends Exception {
    private static final long serialVersionUID = 1L;

    /** What broke it, as far as the system tells. */
    public enum Reason {
        /** Nothing lies in the slot any more, or something else than before. */
        CARD_LIFTED,
        /** Something lies there that cannot be talked to. */
        CARD_MUTE,
        /** No answer within the limit. */
        SILENT,
        /** Another program keeps the slot to itself. */
        SLOT_TAKEN,
        /** The slot, its reader or the service behind it is gone or out of order. */
        SLOT_GONE
    }

    private final Reason reason;

    public LineBroken(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
