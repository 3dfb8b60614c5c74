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
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.paper.PrintableCard;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.drivers.card.CardFaces;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A card printer behind IPP: its own server, or the vendor's driver in CUPS. Fed with PWG raster of both sides in one
 * job of the ledger's name. What it tells of sides becomes cards: one that has only its front printed did not come out.
 */
final class IppCardPrinter implements CardPrinter {
    private static final Duration HANDING_OVER = Duration.ofMinutes(1);

    private final IppLine line;
    private final IppJobs jobs;
    private final String medium;
    private final boolean tellsSides;
    private byte[] preparedDigest = new byte[0];
    private CardRaster prepared;

    /**
     * @param medium as the printer calls its blanks
     * @param tellsSides whether a job is evidenced by the sides that the printer tells, instead of by its end alone
     */
    IppCardPrinter(IppLine line, String medium, boolean tellsSides) {
        this.line = line;
        this.jobs = new IppJobs(line);
        this.medium = medium;
        this.tellsSides = tellsSides;
    }

    @Override
    public PrinterReadiness readiness() throws PrinterFault {
        return PrinterState.ask(line, PaperSettings.cards(medium)).readiness();
    }

    @Override
    public synchronized void prepare(TrustedCard card) throws PrinterFault {
        byte[] digest = IppPrinter.sha256(card.bytes());
        if (prepared != null && MessageDigest.isEqual(digest, preparedDigest)) {
            return;
        }
        forget();
        try {
            prepared = CardRaster.of(CardFaces.of(card.card()), medium);
            preparedDigest = digest;
        } catch (IOException e) {
            throw new PrinterFault(PrinterFault.Kind.UNPRINTABLE, "the card cannot be drawn", null);
        }
    }

    @Override
    public synchronized void print(PrintableCard card) throws PrinterFault {
        prepare(card.card());
        String name = card.reservation().ledgerId();
        if (jobs.find(name).isPresent()) {
            throw new PrinterFault(PrinterFault.Kind.UNCERTAIN, "a job of this name was handed over before", null);
        }
        IppPrinter.demandTaken(line.send(request(name), prepared, HANDING_OVER));
    }

    private IppPacket.Builder request(String name) {
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
        Optional<JobFacts> found = jobs.find(jobName);
        if (found.isEmpty() || found.get().state() == JobReport.State.UNKNOWN) {
            return new JobReport(JobReport.State.UNKNOWN, Obstacle.NONE, -1, false);
        }
        JobFacts job = found.get();
        int cards = job.completed() < 0 ? -1 : job.completed() / CardRaster.SIDES;
        boolean evidenced = job.clean() && (!tellsSides || job.completed() >= CardRaster.SIDES);
        JobReport ended = new JobReport(job.state(), Obstacle.NONE, cards, evidenced);
        if (ended.isFinal()) {
            return ended;
        }
        Obstacle obstacle = PrinterState.ask(line, PaperSettings.cards(medium)).obstacleToJob();
        boolean stopped = obstacle == Obstacle.NONE && job.stopped();
        return new JobReport(job.state(), stopped ? Obstacle.OTHER : obstacle, cards, false);
    }

    @Override
    public void cancel(String jobName) throws PrinterFault {
        Optional<JobFacts> job = jobs.find(jobName);
        if (job.isPresent()) {
            jobs.cancel(job.get());
        }
    }

    @Override
    public synchronized void forget() {
        if (prepared != null) {
            prepared.wipe();
        }
        prepared = null;
        Arrays.fill(preparedDigest, (byte) 0);
        preparedDigest = new byte[0];
    }
}
