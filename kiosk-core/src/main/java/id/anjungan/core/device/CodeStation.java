// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.code.CodeJudge;
import id.anjungan.core.code.CodeVerdict;
import id.anjungan.core.code.ScannedCode;
import id.anjungan.core.code.UsedCodesFault;
import id.anjungan.core.device.CodeHappening.CodeAccepted;
import id.anjungan.core.device.CodeHappening.CodeNotAwaited;
import id.anjungan.core.device.CodeHappening.CodeRefused;
import id.anjungan.core.device.CodeHappening.ScannerTroubled;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scanner and judge, on the one thread named {@code scanner}: looks for a code until one was shown that can be told
 * about, or until nobody waits any longer. The scanner looks only while a code is awaited.
 */
public final class CodeStation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CodeStation.class);

    private final CodeScanner scanner;
    private final CodeJudge judge;
    private final Worker worker = new Worker("scanner");
    private final AtomicLong turn = new AtomicLong();
    /** On the worker's thread only. */
    private boolean ready;

    private boolean armed;

    public CodeStation(CodeScanner scanner, CodeJudge judge) {
        this.scanner = scanner;
        this.judge = judge;
    }

    /** Opens the scanner, whether that goes well or not, and then does what comes then. Returns at once. */
    public void warmUp(Runnable then) {
        worker.run(() -> {
            try {
                prepare();
            } catch (CodeScannerFault fault) {
                troubled(fault);
            } finally {
                then.run();
            }
        });
    }

    /** Waits for a code; the reply gets one {@link CodeHappening} or {@link OfficeTroubled}. Returns at once. */
    public void ask(Reply reply) {
        long mine = turn.incrementAndGet();
        worker.carryOut(reply, () -> asked(mine));
    }

    /** Nobody waits for a code any longer. Returns at once; the reply gets {@link CodeNotAwaited}. */
    public void stop(Reply reply) {
        turn.incrementAndGet();
        worker.interrupt();
        worker.carryOut(reply, this::disarmed);
    }

    /**
     * A visit was opened with this token: it is good for nothing more here. Blocks until that is durable; on any
     * thread.
     *
     * @return false when it cannot be written down
     */
    public boolean usedUp(CodeToken token) {
        try {
            judge.used(token);
            return true;
        } catch (UsedCodesFault fault) {
            return false;
        }
    }

    private Happening asked(long mine) {
        try {
            if (!armed) {
                arm();
            }
            while (turn.get() == mine) {
                CodeReading reading = scanner.next();
                if (reading instanceof CodeReading.Unreadable) {
                    return new CodeRefused(CodeFinding.UNREADABLE);
                }
                if (reading instanceof CodeReading.Read read) {
                    return judged(read.code());
                }
            }
            return new CodeNotAwaited();
        } catch (CodeScannerFault fault) {
            return troubled(fault);
        } catch (UsedCodesFault fault) {
            return new ScannerTroubled(DeviceTroubles.ledgerUnwritable());
        }
    }

    private Happening judged(ScannedCode scanned) throws UsedCodesFault {
        try (scanned) {
            CodeVerdict verdict = judge.judge(scanned);
            if (verdict instanceof CodeVerdict.Good good) {
                return new CodeAccepted(good.token());
            }
            return verdict instanceof CodeVerdict.Refused refused
                    ? new CodeRefused(CodeFinding.of(refused.reason()))
                    : OfficeTroubled.of(OfficeFault.Kind.UNREACHABLE);
        }
    }

    /** A scanner that was opened long ago may have been unplugged since: it is opened once more first. */
    private void arm() throws CodeScannerFault {
        boolean longAgo = ready;
        try {
            prepare();
            scanner.arm();
        } catch (CodeScannerFault fault) {
            if (!longAgo) {
                throw fault;
            }
            troubled(fault);
            prepare();
            scanner.arm();
        }
        armed = true;
    }

    private void prepare() throws CodeScannerFault {
        if (!ready) {
            scanner.prepare();
            ready = true;
        }
    }

    private Happening disarmed() {
        try {
            if (armed) {
                armed = false;
                scanner.disarm();
            }
        } catch (CodeScannerFault fault) {
            troubled(fault);
        }
        return new CodeNotAwaited();
    }

    private Happening troubled(CodeScannerFault fault) {
        ready = false;
        armed = false;
        LOG.warn("device=scanner fault={} why={}", fault.kind(), fault.getMessage());
        return new ScannerTroubled(DeviceTroubles.codeScannerGone());
    }

    /** Has the answer run unless the device holds an act that was told to stop. Returns at once. */
    public void ask(Runnable answer) {
        worker.ask(answer);
    }

    @Override
    public void close() {
        worker.close();
        scanner.close();
    }
}
