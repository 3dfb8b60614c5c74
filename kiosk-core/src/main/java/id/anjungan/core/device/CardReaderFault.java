// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** Reader or SAM failed. */
public final class CardReaderFault extends DeviceFault {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** No reader, or no PC/SC service. */
        GONE,
        /** No answer within the limit. */
        SILENT,
        SAM_MISSING,
        /** The service at which the SAM answers from afar cannot be reached, or not in time. */
        SAM_UNREACHABLE,
        /** Not activated, or of another institution. */
        SAM_REFUSED
    }

    private final Kind kind;

    public CardReaderFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
