// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.printdesk.DeskThread;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the office at intervals how the machine is and where the chain of its journal ends, so that rows cut off later
 * are missed somewhere. Runs on the thread that it is given.
 */
public final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final KioskDesk office;
    private final Supplier<String> state;
    private final Head head;
    private final Consumer<Instant> officeTime;

    /** The newest link of the chain. */
    public interface Head {
        ChainHead now() throws LedgerFault;
    }

    /**
     * @param state one word on the machine: {@code FREE}
     * @param officeTime hears the office's time at each answer
     */
    public Heartbeat(KioskDesk office, Supplier<String> state, Head head, Consumer<Instant> officeTime) {
        this.office = office;
        this.state = state;
        this.head = head;
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
            ChainHead now = head.now();
            officeTime.accept(office.heartbeat(new KioskDesk.Health(state.get(), now.rows(), now.hash())));
        } catch (OfficeFault e) {
            LOG.info("no heartbeat: {}", e.kind());
        } catch (LedgerFault e) {
            LOG.error("no heartbeat, the ledger cannot be read: {}", e.kind(), e);
        }
    }
}
