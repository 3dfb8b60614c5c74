// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.PrinterCommissioner;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterSurvey;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.drivers.card.CardFaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Surveys a card printer behind IPP, and finds out with a card of our own what evidence it gives. */
public final class IppCardCommissioner implements PrinterCommissioner {
    private final IppLine.Pause pause;

    /** For {@link java.util.ServiceLoader}. */
    public IppCardCommissioner() {
        this(IppLine.Pause.ASLEEP);
    }

    IppCardCommissioner(IppLine.Pause pause) {
        this.pause = pause;
    }

    @Override
    public String name() {
        return IppCardPrinterMaker.NAME;
    }

    @Override
    public PrinterSurvey survey(Map<String, String> settings) throws PrinterFault {
        PaperSettings blanks = PaperSettings.cards(IppCardPrinterMaker.medium(settings));
        return Survey.of(IppCardPrinterMaker.line(settings), blanks, IppCardCommissioner::lacks);
    }

    private static List<String> lacks(PrinterTalents talents) {
        List<String> lacks = new ArrayList<>();
        if (!talents.takesOurRaster()) {
            lacks.add(Raster.FORMAT + " srgb_8");
        }
        if (!talents.sides().contains(Raster.LONG_EDGE)) {
            lacks.add(Raster.LONG_EDGE);
        }
        return lacks;
    }

    @Override
    public Optional<PrintEvidence> prove(Map<String, String> settings) throws PrinterFault, InterruptedException {
        IppLine line = IppCardPrinterMaker.line(settings);
        String medium = IppCardPrinterMaker.medium(settings);
        TestJob job = new TestJob(line, pause);
        Optional<JobFacts> printed = job.printed(
                IppCardPrinter.request(line, job.name(), medium), CardRaster.of(CardFaces.forTest(), medium));
        return printed.flatMap(facts -> Stream.of(PrintEvidence.IMPRESSIONS, PrintEvidence.COMPLETED)
                .filter(evidence -> IppCardPrinter.holds(evidence, facts))
                .findFirst());
    }
}
