// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** The printer could not be asked. */
public final class PrinterFault extends DeviceFault {
    private static final long serialVersionUID = 1L;

    public enum Kind {
        /** Not reached; nothing was handed over. */
        GONE,
        /** It answered what cannot be understood; nothing was handed over. */
        GARBLED,
        /** It answered that it will not take this job: nothing will come out. */
        REFUSED,
        /** The line broke while a job was being handed over: something may come out. */
        UNCERTAIN,
        /** The document could not be made into a raster. */
        UNPRINTABLE
    }

    private final Kind kind;

    public PrinterFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
