// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.printdesk.DeskThread;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the machine to citizens, once, when all that the first of them must not meet half done has come, or has been
 * waited for long enough. Safe from any thread.
 */
final class Opening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final DeskThread thread;
    private final Set<Awaited> missing = new HashSet<>();
    /** How the machine is opened; null until all that is to be waited for has been named, and once it is open. */
    private Runnable open;

    /** @param thread keeps the limits, and nothing that could block runs on it */
    Opening(DeskThread thread) {
        this.thread = thread;
    }

    /**
     * One thing more to wait for, for so long at most. What is answered says that it has come, once or oftener.
     *
     * @param name for the log, when it does not come
     */
    Runnable awaits(String name, Duration longest) {
        Awaited thing = new Awaited(name);
        synchronized (this) {
            missing.add(thing);
        }
        thread.after(longest, () -> giveUp(thing));
        return () -> came(thing);
    }

    /** All that is to be waited for has been named: opens like this, now or when it has come. */
    synchronized void begin(Runnable opening) {
        open = opening;
        look();
    }

    private synchronized void came(Awaited thing) {
        missing.remove(thing);
        look();
    }

    private synchronized void giveUp(Awaited thing) {
        if (missing.contains(thing)) {
            LOG.warn("opening without={}", thing.name);
            came(thing);
        }
    }

    private void look() {
        if (missing.isEmpty() && open != null) {
            open.run();
            open = null;
        }
    }

    @Override
    public void close() {
        thread.close();
    }

    /** The same only as itself: several may bear one name. */
    private static final class Awaited {
        private final String name;

        Awaited(String name) {
            this.name = name;
        }
    }
}
