// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sam;

import java.util.Set;
import java.util.concurrent.TimeUnit;

/** How the remote SAM behaves; turned at any time, from any thread. */
public final class SamKnobs {
    private boolean silent;
    private boolean garbled;
    private boolean confused;
    private boolean activated = true;
    private int busyTimes;
    private int retryAfter;
    private Set<String> strangers = Set.of();

    /** Receives, but does not answer until told otherwise. */
    public synchronized void silent(boolean now) {
        silent = now;
        notifyAll();
    }

    /** Answers what the contract does not know. */
    public synchronized void garbled(boolean now) {
        garbled = now;
    }

    /** Answers other questions than those asked. */
    public synchronized void confused(boolean now) {
        confused = now;
    }

    public synchronized void activated(boolean now) {
        activated = now;
    }

    /** Is busy for the next so many questions, and says for how many seconds. */
    public synchronized void busy(int times, int seconds) {
        busyTimes = times;
        retryAfter = seconds;
    }

    /** Does not serve the institutions with these names. */
    public synchronized void strangers(String... names) {
        strangers = Set.of(names);
    }

    /** Waits out a silence; false when interrupted. */
    synchronized boolean heard() {
        try {
            while (silent) {
                TimeUnit.SECONDS.timedWait(this, 1);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The seconds of the next busy answer, or -1 when there is time. */
    synchronized int takeBusy() {
        if (busyTimes == 0) {
            return -1;
        }
        busyTimes--;
        return retryAfter;
    }

    synchronized boolean isGarbled() {
        return garbled;
    }

    synchronized boolean isConfused() {
        return confused;
    }

    synchronized boolean isActivated() {
        return activated;
    }

    synchronized boolean serves(String institution) {
        return !strangers.contains(institution);
    }
}
