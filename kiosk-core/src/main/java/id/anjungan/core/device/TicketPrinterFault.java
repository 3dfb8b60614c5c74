// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** The ticket printer failed: whether it printed anything cannot be known. */
public final class TicketPrinterFault extends DeviceFault {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** There is no such line, or it was pulled. */
        GONE,
        /** It does not answer, or not in time. */
        SILENT,
        /** It answers what no such printer says. */
        GARBLED
    }

    private final Kind kind;

    public TicketPrinterFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
