// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.printdesk.DeskThread;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the office at intervals how the machine is and where the chain of its journal ends, so that rows cut off later
 * are missed somewhere. Runs on the thread that it is given.
 */
public final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final KioskDesk office;
    private final Pulse pulse;
    private final Consumer<Instant> officeTime;

    /** How the machine is now, and the newest link of its chain. */
    public interface Pulse {
        KioskDesk.Health now() throws LedgerFault;
    }

    /** @param officeTime hears the office's time at each answer */
    public Heartbeat(KioskDesk office, Pulse pulse, Consumer<Instant> officeTime) {
        this.office = office;
        this.pulse = pulse;
        this.officeTime = officeTime;
    }

    /** Beats now, and again each time the interval is over; returns at once. */
    public void begin(DeskThread thread, Duration interval) {
        thread.run(() -> {
            beat();
            thread.after(interval, () -> begin(thread, interval));
        });
    }

    private void beat() {
        try {
            officeTime.accept(office.heartbeat(pulse.now()));
        } catch (OfficeFault e) {
            LOG.info("no heartbeat: {}", e.kind());
        } catch (LedgerFault e) {
            LOG.error("no heartbeat, the ledger cannot be read: {}", e.kind(), e);
        }
    }
}
