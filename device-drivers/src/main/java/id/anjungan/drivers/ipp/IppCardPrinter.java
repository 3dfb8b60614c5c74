// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.PrintQuality;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.CardPrinter;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.paper.PrintableCard;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.drivers.card.CardFaces;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A card printer behind IPP: its own server, or the vendor's driver in CUPS. Fed with PWG raster of both sides in one
 * job of the ledger's name. What it tells of sides becomes cards: one that has only its front printed did not come out.
 */
final class IppCardPrinter implements CardPrinter {
    private final IppLine line;
    private final IppJobs jobs;
    private final String medium;
    private final PrintEvidence evidence;
    private final Readied<CardRaster> readied = new Readied<>();

    /**
     * @param medium as the printer calls its blanks
     * @param evidence what must be there; anything but {@code completed} is the sides that the printer tells
     */
    IppCardPrinter(IppLine line, String medium, PrintEvidence evidence) {
        this.line = line;
        this.jobs = new IppJobs(line);
        this.medium = medium;
        this.evidence = evidence;
    }

    @Override
    public PrinterReadiness readiness() throws PrinterFault {
        return PrinterState.ask(line, PaperSettings.cards(medium)).readiness();
    }

    @Override
    public synchronized void prepare(TrustedCard card) throws PrinterFault {
        readied(card);
    }

    private CardRaster readied(TrustedCard card) throws PrinterFault {
        return readied.of(card.bytes(), () -> raster(card));
    }

    private CardRaster raster(TrustedCard card) throws PrinterFault {
        try {
            return CardRaster.of(CardFaces.of(card.card()), medium);
        } catch (IOException e) {
            throw new PrinterFault(PrinterFault.Kind.UNPRINTABLE, "the card cannot be drawn", null);
        }
    }

    @Override
    public synchronized void print(PrintableCard card) throws PrinterFault {
        String name = card.reservation().ledgerId();
        jobs.handOver(name, request(line, name, medium), readied(card.card()));
    }

    static IppPacket.Builder request(IppLine line, String name, String medium) {
        IppPacket.Builder request = IppPacket.printJob(line.printer());
        request.getOperationAttributes().put(Types.requestingUserName, EvidenceCheck.user(OptionalInt.empty()));
        request.getOperationAttributes().put(Types.jobName, name);
        request.getOperationAttributes().put(Types.documentFormat, "image/pwg-raster");
        request.getOperationAttributes().put(Types.jobImpressions, CardRaster.SIDES);
        request.getJobAttributes().put(Types.copies, 1);
        request.getJobAttributes().put(Types.media, medium);
        request.getJobAttributes().put(Types.sides, "two-sided-long-edge");
        request.getJobAttributes().put(Types.printQuality, PrintQuality.high);
        return request;
    }

    @Override
    public JobReport report(String jobName) throws PrinterFault {
        Optional<JobFacts> found = jobs.standing(jobName);
        if (found.isEmpty()) {
            return JobReport.NO_JOB;
        }
        JobFacts job = found.get();
        int cards = job.completed() < 0 ? -1 : job.completed() / CardRaster.SIDES;
        if (job.ended()) {
            return job.reportedEnded(cards, holds(evidence, job));
        }
        return job.reportedUnderWay(
                cards, PrinterState.ask(line, PaperSettings.cards(medium)).obstacleToJob());
    }

    /** Whether this evidence is there for an ended job. */
    static boolean holds(PrintEvidence evidence, JobFacts job) {
        return job.clean() && (evidence == PrintEvidence.COMPLETED || job.completed() >= CardRaster.SIDES);
    }

    @Override
    public void cancel(String jobName) throws PrinterFault {
        jobs.cancel(jobName);
    }

    @Override
    public synchronized void forget() {
        readied.forget();
    }
}
