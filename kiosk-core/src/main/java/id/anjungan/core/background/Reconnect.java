// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.office.Backoff;
import id.anjungan.core.printdesk.DeskThread;

/** Tries again until it works, after 1, 2, 4, … 30 seconds; on the thread that it is given. */
public final class Reconnect {
    private final DeskThread thread;
    private final Attempt attempt;
    private final Backoff backoff = Backoff.ofDevices();
    private boolean underWay;

    /** One attempt; may block. */
    public interface Attempt {
        /** True when it worked. */
        boolean worked();
    }

    public Reconnect(DeskThread thread, Attempt attempt) {
        this.thread = thread;
        this.attempt = attempt;
    }

    /**
     * Something is not there: tries at once and until it is. Does nothing while it is tried already; returns at once.
     */
    public void lost() {
        thread.run(() -> {
            if (!underWay) {
                underWay = true;
                attempt();
            }
        });
    }

    private void attempt() {
        if (attempt.worked()) {
            underWay = false;
            backoff.succeeded();
        } else {
            thread.after(backoff.failed(), this::attempt);
        }
    }
}
