// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.TrustedDocument;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.Sheet;
import id.anjungan.simulator.printer.VirtualIppPrinter;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The driver and the virtual printer, with real HTTP between them. */
final class IppPrinterFixture implements AutoCloseable {
    final VirtualIppPrinter machine;
    final List<Sheet> sheets = new CopyOnWriteArrayList<>();
    final AtomicInteger pauses = new AtomicInteger();
    final TrustedDocument onePage;
    final TrustedDocument twoPages;

    IppPrinterFixture(Pace pace) throws IOException {
        this(pace, PrinterTraits.standard(0));
    }

    IppPrinterFixture(Pace pace, PrinterTraits traits) throws IOException {
        machine = new VirtualIppPrinter(traits, pace, WireLog.none());
        machine.listen(sheets::add);
        machine.start();
        onePage = TrustedSample.of(SampleDocuments.kk(1, Color.BLACK), 1);
        twoPages = TrustedSample.of(SampleDocuments.kk(2, Color.BLACK), 2);
    }

    IppLine line() {
        return new IppLine(URI.create(machine.url()), IppLine.client().build(), time -> pauses.incrementAndGet());
    }

    IppPrinter driver(PrintEvidence evidence) {
        return new IppPrinter(line(), PaperSettings.USUAL, evidence);
    }

    static PrintableDocument named(TrustedDocument document, String ledgerId) {
        return TrustedSample.printable(document, ledgerId);
    }

    /** How a driver, of whichever printers, is asked for a job. */
    interface Asked {
        JobReport report(String name) throws PrinterFault;
    }

    static JobReport until(IppPrinter driver, String name, Predicate<JobReport> enough) throws PrinterFault {
        return until(driver::report, name, enough);
    }

    /** Asks again and again, as the print desk does. */
    static JobReport until(Asked driver, String name, Predicate<JobReport> enough) throws PrinterFault {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        JobReport report = driver.report(name);
        while (!enough.test(report)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still " + report);
            }
            report = driver.report(name);
        }
        return report;
    }

    @Override
    public void close() {
        machine.close();
    }
}
