// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.LedgerFault;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes that must come true: tried again, without end, until the ledger takes them. On the desk's thread only. */
public final class SureWrites {
    private static final Logger LOG = LoggerFactory.getLogger(SureWrites.class);

    private final DeskThread thread;
    private final Duration pause;

    public SureWrites(DeskParts parts) {
        this.thread = parts.thread();
        this.pause = parts.timing().poll();
    }

    /** A step into the ledger; done again from the start after a fault. */
    public interface Write {
        void write() throws LedgerFault;
    }

    /** Writes, now if it can be done, and goes on when it is durable. */
    public void write(Write write, Runnable then) {
        write(write, then, () -> {});
    }

    /** As {@link #write(Write, Runnable)}; tells when the first try failed. */
    void write(Write write, Runnable then, Runnable refused) {
        if (done(write)) {
            then.run();
        } else {
            refused.run();
            thread.after(pause, () -> write(write, then, () -> {}));
        }
    }

    private static boolean done(Write write) {
        try {
            write.write();
            return true;
        } catch (LedgerFault e) {
            LOG.error("the ledger cannot be written: {}", e.kind(), e);
            return false;
        }
    }
}
