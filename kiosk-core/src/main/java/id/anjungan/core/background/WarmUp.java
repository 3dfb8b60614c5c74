// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.device.CardStation;
import id.anjungan.core.device.CodeStation;
import id.anjungan.core.device.FingerStation;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does before the first citizen comes what would make the first citizen wait: opens reader, SAM, sensor and scanner,
 * lets the matcher and the validator see an example. One thing beside the other, each as soon as there is what it
 * needs. Every method returns at once.
 */
public final class WarmUp {
    /** Things that have begun and are not done, and one for what may begin yet. */
    private final AtomicInteger left = new AtomicInteger(1);

    private volatile Runnable then = () -> {};

    /** Begins what becomes faster by being done once, on a thread of its own. */
    public void begin(Runnable thing) {
        left.incrementAndGet();
        Thread thread = new Thread(() -> warm(thing), "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to open devices, each on its own thread; one that is not there yet is opened when it is first needed. */
    public void begin(CardStation card, FingerStation finger, CodeStation code) {
        left.addAndGet(3);
        card.warmUp(this::done);
        finger.warmUp(this::done);
        code.warmUp(this::done);
    }

    /** All has begun that is to begin. What comes then is done once, when everything is as warm as it will be. */
    public void then(Runnable act) {
        then = act;
        done();
    }

    private void warm(Runnable thing) {
        try {
            thing.run();
        } finally {
            done();
        }
    }

    private void done() {
        if (left.decrementAndGet() == 0) {
            then.run();
        }
    }
}
