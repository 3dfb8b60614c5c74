// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** The code scanner failed. */
public final class CodeScannerFault extends DeviceFault {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        GONE,
        /** No answer, none that could be read after three tries, or a line that is never still. */
        GARBLED
    }

    private final Kind kind;

    public CodeScannerFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
