// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.IppPacket;
import id.anjungan.core.device.PrinterCommissioner;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterSurvey;
import id.anjungan.core.device.PrinterSurvey.Reason;
import id.anjungan.core.ledger.PrintEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Surveys an IPP printer, and finds out with a page of our own what evidence it gives. */
public final class IppCommissioner implements PrinterCommissioner {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int LOOKS = 240;

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
        IppLine line = IppPrinterMaker.line(settings);
        PaperSettings paper = PaperSettings.of(settings);
        PrinterTalents talents = PrinterTalents.ask(line);
        PrinterState state = PrinterState.ask(line, paper);
        Map<String, Integer> markers = new TreeMap<>();
        state.markers().forEach(marker -> markers.put(marker.name(), marker.percent()));
        return new PrinterSurvey(
                talents.model(),
                talents.uuid().isEmpty() ? line.printer().toString() : talents.uuid(),
                state.readiness(),
                state.reasons().stream()
                        .map(reason -> new Reason(IppStatus.bare(reason), IppStatus.weight(reason)))
                        .filter(reason -> !reason.keyword().equals("none"))
                        .toList(),
                state.media(),
                markers,
                lacks(talents, paper));
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
        IppJobs jobs = new IppJobs(line);
        String name = "UJI-" + UUID.randomUUID();
        PrinterState before = PrinterState.ask(line, paper);
        Prepared page = page(PrinterTalents.ask(line));
        IppPacket.Builder request =
                PrintRequest.of(line, paper, page, new PrintRequest.Ticket(name, EvidenceCheck.user(before.sheets())));
        jobs.handOver(name, request, page);
        for (int i = 0; i < LOOKS; i++) {
            Optional<JobFacts> job = jobs.find(name);
            if (job.isPresent() && job.get().ended()) {
                return strongest(job.get(), PrinterState.ask(line, paper));
            }
            pause.take(BETWEEN_LOOKS);
        }
        return Optional.empty();
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
