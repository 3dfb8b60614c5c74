// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.device.Speaker;
import id.anjungan.core.device.Speech;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** A voice that begins at once and ends when it is let go, or interrupted. */
final class HeldSpeaker implements Speaker {
    private final BlockingQueue<Speech> begun = new LinkedBlockingQueue<>();
    private final Semaphore breath = new Semaphore(0);

    @Override
    public boolean say(Speech speech) {
        begun.add(speech);
        try {
            breath.acquire();
            return true;
        } catch (InterruptedException taken) {
            return false;
        }
    }

    /** What is said next; waits for it. */
    Speech next() throws InterruptedException {
        return begun.take();
    }

    boolean saysNothing() {
        return begun.isEmpty();
    }

    /** Lets it come to the end of what it says, or of what it will say next. */
    void finish() {
        breath.release();
    }

    @Override
    public void close() {}
}
