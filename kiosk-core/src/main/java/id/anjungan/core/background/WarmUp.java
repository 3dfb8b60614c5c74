// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.device.CardStation;
import id.anjungan.core.device.CodeStation;
import id.anjungan.core.device.FingerStation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does before the first citizen comes what would make the first citizen wait: opens reader, SAM, sensor and scanner,
 * lets the matcher and the validator see an example. Each device on its own thread, at once; a device that is not there
 * yet is opened when it is first needed.
 *
 * @param others what else becomes faster by being done once; each on a thread of its own
 */
public record WarmUp(CardStation card, FingerStation finger, CodeStation code, List<Runnable> others) {
    private static final int DEVICES = 3;

    /** Begins; returns at once. What comes then is done once, when everything is as warm as it will be. */
    public void begin(Runnable then) {
        CountDown left = new CountDown(others.size() + DEVICES, then);
        card.warmUp(left);
        finger.warmUp(left);
        code.warmUp(left);
        for (Runnable other : others) {
            Thread thread = new Thread(() -> warm(other, left), "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void warm(Runnable other, Runnable then) {
        try {
            other.run();
        } finally {
            then.run();
        }
    }

    /** Does what comes then when it was run so many times. */
    private static final class CountDown implements Runnable {
        private final AtomicInteger left;
        private final Runnable then;

        CountDown(int times, Runnable then) {
            this.left = new AtomicInteger(times);
            this.then = then;
        }

        @Override
        public void run() {
            if (left.decrementAndGet() == 0) {
                then.run();
            }
        }
    }
}
