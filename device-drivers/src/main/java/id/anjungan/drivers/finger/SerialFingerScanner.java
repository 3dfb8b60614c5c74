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
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A module of the EF01 family. Its own templates and verdicts are proprietary and not believed: the image comes to the
 * host. Before the slow transfer (7 s at 57600 baud) the module is asked what it thinks of the picture.
 */
public final class SerialFingerScanner implements FingerScanner {
    private static final Logger LOG = LoggerFactory.getLogger("device.finger");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    /** Somebody who has not taken the finger away by now is leaving it there for the next try. */
    private static final long LIFTING = TimeUnit.MILLISECONDS.toNanos(1500);

    /** A sensor that sees a finger so often in a row and takes no picture of it is broken. */
    private static final int MOST_FAILURES = 5;

    private final SerialLine line;
    private final ModuleProfile profile;
    private final ModuleFinder finder;
    /** Closing comes from another thread than capturing. */
    private final ReentrantLock inUse = new ReentrantLock();

    private ModuleLink link;
    private boolean touched;
    private int failures;

    /** @param line not open yet */
    public SerialFingerScanner(SerialLine line, ModuleProfile profile, ModuleKey key) {
        this.line = line;
        this.profile = profile;
        this.finder = new ModuleFinder(line, profile, key);
    }

    @Override
    public void prepare() throws FingerScannerFault {
        inUse.lock();
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
            inUse.unlock();
        }
    }

    @Override
    public FingerCapture capture() throws FingerScannerFault {
        inUse.lock();
        try {
            if (link == null) {
                prepare();
            }
            return captured();
        } finally {
            inUse.unlock();
        }
    }

    private FingerCapture captured() throws FingerScannerFault {
        boolean done = false;
        try {
            awaitLifting();
            light(AuraLed.WAITING);
            FingerCapture capture = awaitFinger();
            done = true;
            return capture;
        } catch (InterruptedException e) {
            link.abandon();
            darken();
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
            failures = sight == GenImg.Sight.FAILED ? failures + 1 : 0;
            if (failures == MOST_FAILURES) {
                failures = 0;
                throw new FingerScannerFault(Kind.BROKEN, "the sensor takes no pictures", null);
            }
            if (sight == GenImg.Sight.FAILED) {
                return poor(Flaw.FAILED);
            }
            if (sight == GenImg.Sight.FINGER) {
                return judged(link.exchange(new Img2Tz(1)));
            }
            link.rest();
        }
        light(AuraLed.DARK);
        return new FingerCapture.Cancelled();
    }

    private FingerCapture judged(Img2Tz.Grade grade) throws FingerScannerFault, InterruptedException {
        return switch (grade) {
            case GOOD -> taken();
            case MESSY -> poor(Flaw.MESSY);
            case TOO_FEW_POINTS -> poor(Flaw.TOO_FEW_POINTS);
            case NO_PICTURE -> poor(Flaw.FAILED);
        };
    }

    /** The light goes out before the slow transfer: the finger need not lie there for it. */
    private FingerCapture taken() throws FingerScannerFault, InterruptedException {
        light(AuraLed.DARK);
        return new FingerCapture.Taken(link.image(profile));
    }

    private FingerCapture poor(Flaw flaw) throws FingerScannerFault, InterruptedException {
        light(AuraLed.POOR);
        return new FingerCapture.Poor(flaw);
    }

    private void light(AuraLed light) throws FingerScannerFault, InterruptedException {
        if (profile.has(ModuleProfile.Feature.RING)) {
            link.hint(light);
        }
    }

    private void darken() throws FingerScannerFault {
        try {
            light(AuraLed.DARK);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts a module that can sleep to sleep, unless somebody is capturing: then the line is closed under it. */
    @Override
    public void close() {
        boolean idle = inUse.tryLock();
        try {
            if (idle && link != null && profile.has(ModuleProfile.Feature.SLEEP)) {
                link.hint(new Sleep());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (FingerScannerFault goneAlready) {
            LOG.debug("finger module gone before it was put to sleep");
        } finally {
            line.close();
            if (idle) {
                link = null;
                inUse.unlock();
            }
        }
    }
}
