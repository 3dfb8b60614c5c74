// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.IppPacket;
import id.anjungan.core.device.PrinterFault;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** One job of our own that shows what a printer tells of jobs. */
final class TestJob {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int LOOKS = 240;

    private final IppJobs jobs;
    private final IppLine.Pause pause;
    private final String name = "UJI-" + UUID.randomUUID();

    TestJob(IppLine line, IppLine.Pause pause) {
        this.jobs = new IppJobs(line);
        this.pause = pause;
    }

    /** Under which it is sent. */
    String name() {
        return name;
    }

    /** Hands it over and waits for its end; empty when it has none within two minutes. */
    Optional<JobFacts> printed(IppPacket.Builder request, IppLine.Payload document)
            throws PrinterFault, InterruptedException {
        jobs.handOver(name, request, document);
        for (int i = 0; i < LOOKS; i++) {
            Optional<JobFacts> job = jobs.find(name).filter(JobFacts::ended);
            if (job.isPresent()) {
                return job;
            }
            pause.take(BETWEEN_LOOKS);
        }
        return Optional.empty();
    }
}
