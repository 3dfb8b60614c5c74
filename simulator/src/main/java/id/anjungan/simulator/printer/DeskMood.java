// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

/** How the printer feels about requests: the switches that faults turn. Safe from any thread. */
final class DeskMood {
    private boolean accepting = true;
    private int busy;
    private boolean forgetful;
    private boolean losesAnswer;
    private boolean silentWithJob;
    private int readsOnly = Integer.MAX_VALUE;
    private Silence silence = Silence.NONE;

    /** What it leaves without an answer. */
    enum Silence {
        NONE,
        TO_JOBS,
        TO_ALL
    }

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
        boolean loses = losesAnswer || silentWithJob;
        if (silentWithJob) {
            silence = Silence.TO_ALL;
        }
        losesAnswer = false;
        silentWithJob = false;
        return loses;
    }

    synchronized void silentWithNextJob() {
        silentWithJob = true;
    }

    synchronized void silent(Silence towards) {
        silence = towards;
        silentWithJob = false;
        notifyAll();
    }

    /** Waits out a silence; false when there was one: what it did not hear then, it never hears. */
    synchronized boolean hears(boolean job) throws InterruptedException {
        boolean heard = true;
        while (silence == Silence.TO_ALL || job && silence == Silence.TO_JOBS) {
            heard = false;
            wait();
        }
        return heard;
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
