// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CodeReading;
import id.anjungan.core.device.CodeScanner;
import id.anjungan.core.device.CodeScannerFault;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScanner;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketPrinter;
import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.device.TicketReadiness;
import id.anjungan.core.device.TicketResult;

/**
 * What stands for devices that are not there: reader and sensor beside a vendor's terminal, code scanner, ticket
 * printer.
 */
final class AbsentDevices {
    private static final String WHY = "this machine has a terminal instead";

    private AbsentDevices() {}

    static final class Reader implements CardReader {
        @Override
        public CardReading read(CardRequest request) throws CardReaderFault {
            throw gone();
        }

        @Override
        public void prepare() throws CardReaderFault {
            throw gone();
        }

        private static CardReaderFault gone() {
            return new CardReaderFault(CardReaderFault.Kind.GONE, WHY, null);
        }

        @Override
        public void close() {}
    }

    /** Where no code can be read; the way is not offered there. */
    static final class Codes implements CodeScanner {
        private static final String NONE = "this machine has no code scanner";

        @Override
        public void prepare() throws CodeScannerFault {
            throw gone();
        }

        @Override
        public void arm() throws CodeScannerFault {
            throw gone();
        }

        @Override
        public CodeReading next() throws CodeScannerFault {
            throw gone();
        }

        @Override
        public void disarm() {}

        private static CodeScannerFault gone() {
            return new CodeScannerFault(CodeScannerFault.Kind.GONE, NONE, null);
        }

        @Override
        public void close() {}
    }

    /** Where no receipt can be printed; none is offered there. */
    static final class Tickets implements TicketPrinter {
        private static final String NONE = "this machine has no ticket printer";

        @Override
        public TicketReadiness readiness() throws TicketPrinterFault {
            throw gone();
        }

        @Override
        public TicketResult print(Ticket ticket) throws TicketPrinterFault {
            throw gone();
        }

        private static TicketPrinterFault gone() {
            return new TicketPrinterFault(TicketPrinterFault.Kind.GONE, NONE, null);
        }

        @Override
        public void close() {}
    }

    static final class Scanner implements FingerScanner {
        @Override
        public FingerCapture capture() throws FingerScannerFault {
            throw gone();
        }

        @Override
        public void prepare() throws FingerScannerFault {
            throw gone();
        }

        private static FingerScannerFault gone() {
            return new FingerScannerFault(FingerScannerFault.Kind.GONE, WHY, null);
        }

        @Override
        public void close() {}
    }
}
