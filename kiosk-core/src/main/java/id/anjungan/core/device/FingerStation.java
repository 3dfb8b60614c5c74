// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerJudges;
import id.anjungan.core.biometric.PresentationAttackDetector.Finding;
import id.anjungan.core.biometric.QualityGate;
import id.anjungan.core.device.FingerHappening.FingerDiffered;
import id.anjungan.core.device.FingerHappening.FingerMatched;
import id.anjungan.core.device.FingerHappening.FingerNotAwaited;
import id.anjungan.core.device.FingerHappening.FingerPoor;
import id.anjungan.core.device.FingerHappening.FingerTriesSpent;
import id.anjungan.core.device.FingerHappening.FingerTroubled;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.identity.TryCounterFault;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sensor, quality gate, matcher and try counter, on the one thread named {@code finger}: asks for a finger until one
 * was touched that can be told about, or until nobody waits any longer. A picture that is not worth comparing is no
 * try; a try is counted durably before anybody hears of it. A copy of the right finger is a try that differed.
 */
public final class FingerStation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FingerStation.class);

    private final FingerScanner scanner;
    private final FingerJudges judges;
    private final TryCounter tries;
    private final Worker worker = new Worker("finger");
    private final AtomicLong turn = new AtomicLong();
    private volatile boolean faulty;

    public FingerStation(FingerScanner scanner, FingerJudges judges, TryCounter tries) {
        this.scanner = scanner;
        this.judges = judges;
        this.tries = tries;
    }

    /** Opens the sensor, whether that goes well or not, and then does what comes then. Returns at once. */
    public void warmUp(Runnable then) {
        worker.run(() -> {
            try {
                scanner.prepare();
                LOG.info("device=finger presentation-attack-detection={}", available() ? "available" : "not-available");
            } catch (FingerScannerFault fault) {
                troubled(fault);
            } finally {
                then.run();
            }
        });
    }

    private boolean available() {
        return judges.detector().isAvailable();
    }

    /** Asks for this finger; the reply gets one {@link FingerHappening}. Returns at once. */
    public void ask(FingerOnFile finger, Reply reply) {
        long mine = turn.incrementAndGet();
        worker.carryOut(reply, () -> asked(mine, finger));
    }

    /** Nobody waits for a finger any longer. Returns at once. */
    public void stop(Reply reply) {
        turn.incrementAndGet();
        worker.interrupt();
        reply.done(new FingerNotAwaited());
    }

    private Happening asked(long mine, FingerOnFile finger) {
        try {
            if (faulty) {
                scanner.prepare();
                faulty = false;
            }
            while (turn.get() == mine) {
                FingerCapture capture = scanner.capture();
                if (capture instanceof FingerCapture.Poor poor) {
                    return new FingerPoor(finding(poor.flaw()));
                }
                if (capture instanceof FingerCapture.Taken taken) {
                    return judged(taken.image(), finger);
                }
            }
            return new FingerNotAwaited();
        } catch (FingerScannerFault fault) {
            troubled(fault);
            return new FingerTroubled(DeviceTroubles.of(fault.kind()));
        } catch (TryCounterFault fault) {
            return new FingerTroubled(DeviceTroubles.ledgerUnwritable());
        }
    }

    private void troubled(FingerScannerFault fault) {
        LOG.warn("device=finger fault={} why={}", fault.kind(), fault.getMessage());
        faulty = true;
    }

    private Happening judged(FingerImage taken, FingerOnFile finger) throws TryCounterFault {
        try (FingerImage image = taken) {
            QualityGate.Finding finding = judges.gate().judge(image);
            return finding == QualityGate.Finding.GOOD
                    ? compared(image, finger)
                    : new FingerPoor(FingerFinding.valueOf(finding.name()));
        }
    }

    private Happening compared(FingerImage image, FingerOnFile finger) throws TryCounterFault {
        int left = tries.left(finger.nik());
        if (left == 0) {
            return new FingerTriesSpent();
        }
        if (judges.matcher().matches(image, finger.template())) {
            Finding living = judges.detector().judge(image);
            if (living != Finding.ATTACK) {
                tries.matched(finger.nik());
                return new FingerMatched(tries.most() - left + 1, living);
            }
            LOG.warn("device=finger a copy of the finger was laid down");
        }
        int remaining = tries.differed(finger.nik());
        return remaining == 0 ? new FingerTriesSpent() : new FingerDiffered(remaining);
    }

    private static FingerFinding finding(FingerCapture.Flaw flaw) {
        return switch (flaw) {
            case MESSY, FAILED -> FingerFinding.MESSY;
            case TOO_FEW_POINTS -> FingerFinding.TOO_LITTLE;
        };
    }

    /** Has the answer run unless the device holds an act that was told to stop. Returns at once. */
    public void ask(Runnable answer) {
        worker.ask(answer);
    }

    @Override
    public void close() {
        worker.close();
    }
}
