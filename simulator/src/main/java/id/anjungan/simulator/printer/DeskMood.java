// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

/** How the printer feels about requests: the switches that faults turn. Safe from any thread. */
final class DeskMood {
    private boolean accepting = true;
    private int busy;
    private boolean forgetful;
    private boolean losesAnswer;
    private int readsOnly = Integer.MAX_VALUE;

    synchronized boolean accepting() {
        return accepting;
    }

    synchronized void accept(boolean yes) {
        accepting = yes;
    }

    /** Whether it forgets what it put on paper. */
    synchronized boolean forgetful() {
        return forgetful;
    }

    synchronized void forget(boolean yes) {
        forgetful = yes;
    }

    synchronized void busyFor(int requests) {
        busy = requests;
    }

    /** Whether this request meets a busy printer; counts down. */
    synchronized boolean busyNow() {
        if (busy > 0) {
            busy--;
            return true;
        }
        return false;
    }

    synchronized void loseNextAnswer() {
        losesAnswer = true;
    }

    /** Whether the answer to this job is lost on the line; once. */
    synchronized boolean losesAnswer() {
        boolean loses = losesAnswer;
        losesAnswer = false;
        return loses;
    }

    synchronized void breakNextTransferAfter(int bytes) {
        readsOnly = bytes;
    }

    /** How many bytes of this document arrive before the line breaks; once. */
    synchronized int readsOnly() {
        int bytes = readsOnly;
        readsOnly = Integer.MAX_VALUE;
        return bytes;
    }
}
