// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** A machine's fault. Its message is for the log and holds no citizen's data; no screen shows it. */
public abstract sealed class DeviceFault extends Exception
        permits CardReaderFault,
                CodeScannerFault,
                FingerScannerFault,
                IdentityTerminalFault,
                PrinterFault,
                TicketPrinterFault {
    private static final long serialVersionUID = 1L;

    DeviceFault(String message, Throwable cause) {
        super(message, cause);
    }
}
