// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;

/** A printer to which something happens when it has been found ready and the job is about to be sent. */
final class AtTheLastMoment implements DocumentPrinter {
    private final DocumentPrinter printer;
    private Happening happening = () -> {};

    /** What happens then. */
    interface Happening {
        void happens() throws Exception;
    }

    AtTheLastMoment(DocumentPrinter printer) {
        this.printer = printer;
    }

    void then(Happening what) {
        happening = what;
    }

    @Override
    public void print(PrintableDocument document) throws PrinterFault {
        try {
            happening.happens();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        printer.print(document);
    }

    @Override
    public PrinterReadiness readiness() throws PrinterFault {
        return printer.readiness();
    }

    @Override
    public void prepare(TrustedDocument document) throws PrinterFault {
        printer.prepare(document);
    }

    @Override
    public JobReport report(String jobName) throws PrinterFault {
        return printer.report(jobName);
    }

    @Override
    public void cancel(String jobName) throws PrinterFault {
        printer.cancel(jobName);
    }

    @Override
    public void forget() {
        printer.forget();
    }
}
