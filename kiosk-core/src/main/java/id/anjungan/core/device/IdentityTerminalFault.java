// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** A vendor's terminal failed. */
public final class IdentityTerminalFault extends DeviceFault {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        GONE,
        /** No answer within the terminal's own limit. */
        SILENT,
        /** Its SAM or licence is missing, not activated, or another institution's. */
        REFUSED
    }

    private final Kind kind;

    public IdentityTerminalFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
