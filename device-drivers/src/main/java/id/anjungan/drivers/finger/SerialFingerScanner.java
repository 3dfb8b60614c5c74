// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerCapture.Flaw;
import id.anjungan.core.device.FingerScanner;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import id.anjungan.drivers.serial.SerialLine;
import java.util.concurrent.TimeUnit;

/**
 * A module of the EF01 family. Its own templates and verdicts are proprietary and not believed: the image comes to the
 * host. Before the slow transfer (7 s at 57600 baud) the module is asked what it thinks of the picture.
 */
public final class SerialFingerScanner implements FingerScanner {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    /** Somebody who has not taken the finger away by now is leaving it there for the next try. */
    private static final long LIFTING = TimeUnit.MILLISECONDS.toNanos(1500);

    private final SerialLine line;
    private final ModuleProfile profile;
    private final ModuleFinder finder;
    private ModuleLink link;
    private boolean touched;

    public SerialFingerScanner(SerialLine line, ModuleProfile profile, int password) {
        this.line = line;
        this.profile = profile;
        this.finder = new ModuleFinder(line, profile, password);
    }

    @Override
    public void prepare() throws FingerScannerFault {
        link = null;
        touched = false;
        try {
            link = finder.open();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FingerScannerFault(Kind.GONE, "interrupted while opening", e);
        } finally {
            if (link == null) {
                line.close();
            }
        }
    }

    @Override
    public FingerCapture capture() throws FingerScannerFault {
        if (link == null) {
            prepare();
        }
        boolean done = false;
        try {
            awaitLifting();
            FingerCapture capture = awaitFinger();
            done = true;
            return capture;
        } catch (InterruptedException e) {
            link.abandon();
            done = true;
            return new FingerCapture.Cancelled();
        } finally {
            if (!done) {
                link = null;
                line.close();
            }
        }
    }

    /** One touch is one try: a finger still lying there from the last one is not taken again. */
    private void awaitLifting() throws FingerScannerFault, InterruptedException {
        long end = line.now() + LIFTING;
        while (touched && line.now() - end < 0) {
            touched = link.exchange(new GenImg()) != GenImg.Sight.NONE;
            if (touched) {
                link.rest();
            }
        }
    }

    private FingerCapture awaitFinger() throws FingerScannerFault, InterruptedException {
        long end = line.now() + PATIENCE;
        while (line.now() - end < 0) {
            GenImg.Sight sight = link.exchange(new GenImg());
            touched = sight != GenImg.Sight.NONE;
            if (sight == GenImg.Sight.FAILED) {
                return new FingerCapture.Poor(Flaw.FAILED);
            }
            if (sight == GenImg.Sight.FINGER) {
                return judged(link.exchange(new Img2Tz(1)));
            }
            link.rest();
        }
        return new FingerCapture.Cancelled();
    }

    private FingerCapture judged(Img2Tz.Grade grade) throws FingerScannerFault, InterruptedException {
        return switch (grade) {
            case GOOD -> new FingerCapture.Taken(link.image(profile));
            case MESSY -> new FingerCapture.Poor(Flaw.MESSY);
            case TOO_FEW_POINTS -> new FingerCapture.Poor(Flaw.TOO_FEW_POINTS);
            case NO_PICTURE -> new FingerCapture.Poor(Flaw.FAILED);
        };
    }

    @Override
    public void close() {
        line.close();
    }
}
