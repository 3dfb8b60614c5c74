// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.PrinterCommissioner;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterSurvey;
import id.anjungan.core.ledger.PrintEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Surveys an IPP printer, and finds out with a page of our own what evidence it gives. */
public final class IppCommissioner implements PrinterCommissioner {
    private final IppLine.Pause pause;

    /** For {@link java.util.ServiceLoader}. */
    public IppCommissioner() {
        this(IppLine.Pause.ASLEEP);
    }

    IppCommissioner(IppLine.Pause pause) {
        this.pause = pause;
    }

    @Override
    public String name() {
        return "ipp";
    }

    @Override
    public PrinterSurvey survey(Map<String, String> settings) throws PrinterFault {
        PaperSettings paper = PaperSettings.of(settings);
        return Survey.of(IppPrinterMaker.line(settings), paper, talents -> lacks(talents, paper));
    }

    private static List<String> lacks(PrinterTalents talents, PaperSettings paper) {
        List<String> lacks = new ArrayList<>();
        if (paper.pdf() ? !talents.takes("application/pdf") : !talents.takesOurRaster()) {
            lacks.add(paper.pdf() ? "application/pdf" : Raster.FORMAT + " sgray_8|srgb_8");
        }
        if (paper.bothSides() && !talents.printsBothSides()) {
            lacks.add(Raster.LONG_EDGE);
        }
        return lacks;
    }

    @Override
    public Optional<PrintEvidence> prove(Map<String, String> settings) throws PrinterFault, InterruptedException {
        IppLine line = IppPrinterMaker.line(settings);
        PaperSettings paper = PaperSettings.of(settings);
        TestJob job = new TestJob(line, pause);
        PrinterState before = PrinterState.ask(line, paper);
        Prepared page = page(PrinterTalents.ask(line));
        var ticket = new PrintRequest.Ticket(job.name(), EvidenceCheck.user(before.sheets()));
        Optional<JobFacts> printed = job.printed(PrintRequest.of(line, paper, page, ticket), page);
        return printed.isEmpty() ? Optional.empty() : strongest(printed.get(), PrinterState.ask(line, paper));
    }

    private static Prepared page(PrinterTalents talents) throws PrinterFault {
        if (!talents.takesOurRaster()) {
            throw new PrinterFault(PrinterFault.Kind.REFUSED, "takes no raster of ours", null);
        }
        try {
            return Raster.of(TestPage.pdf(), talents.dpi().orElseThrow(), talents.rasterTypes());
        } catch (IOException e) {
            throw new UncheckedIOException("a page of our own making", e);
        }
    }

    private static Optional<PrintEvidence> strongest(JobFacts job, PrinterState after) {
        return Arrays.stream(PrintEvidence.values())
                .filter(evidence -> new EvidenceCheck(evidence).holds(job, after))
                .findFirst();
    }
}
