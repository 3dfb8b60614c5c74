// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** The fingerprint module failed. */
public final class FingerScannerFault extends DeviceFault {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        GONE,
        /** No answer, or none that could be read after three tries. */
        GARBLED,
        /** It answers, and says that a part of it does not work. */
        BROKEN,
        /** Another module than configured, or one whose password is not ours. */
        UNFIT
    }

    private final Kind kind;

    public FingerScannerFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
