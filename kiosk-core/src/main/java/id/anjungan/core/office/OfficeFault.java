// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/** The office could not be asked. Its message never reaches a screen. */
public final class OfficeFault extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** No connection, or none within its budget. */
        UNREACHABLE,
        /** Connected, but no answer within its budget. */
        SILENT,
        /** An answer that the contract does not know, or to another request. */
        UNINTELLIGIBLE,
        /** This kiosk's certificate or key is refused. */
        KIOSK_REFUSED
    }

    private final Kind kind;

    public OfficeFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
