// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.printdesk.DeskThread;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Opens the machine to citizens, once, when all that the first of them must not meet half done has come, or has been
 * waited for long enough. Safe from any thread.
 */
final class Opening implements AutoCloseable {
    private final DeskThread thread;
    private final Set<Object> missing = new HashSet<>();
    /** How the machine is opened; null until all that is to be waited for has been named, and once it is open. */
    private Runnable open;

    /** @param thread keeps the limits, and nothing that could block runs on it */
    Opening(DeskThread thread) {
        this.thread = thread;
    }

    /** One thing more to wait for, for so long at most. What is answered says that it has come, once or oftener. */
    Runnable awaits(Duration longest) {
        Object thing = new Object();
        synchronized (this) {
            missing.add(thing);
        }
        Runnable here = () -> came(thing);
        thread.after(longest, here);
        return here;
    }

    /** All that is to be waited for has been named: opens like this, now or when it has come. */
    synchronized void begin(Runnable opening) {
        open = opening;
        look();
    }

    private synchronized void came(Object thing) {
        missing.remove(thing);
        look();
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
}
