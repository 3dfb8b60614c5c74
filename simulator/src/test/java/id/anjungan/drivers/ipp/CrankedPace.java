// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.simulator.timing.Pace;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a sheet move on only when the test says so. */
final class CrankedPace implements Pace {
    private final Semaphore underWay = new Semaphore(0);
    private final Semaphore released = new Semaphore(0);

    @Override
    public void take(Duration time) {
        underWay.release();
        released.acquireUninterruptibly();
    }

    @Override
    public boolean real() {
        return false;
    }

    /** Until a sheet has been fed and is on its way. */
    void awaitSheet() throws InterruptedException {
        if (!underWay.tryAcquire(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no sheet is on its way");
        }
    }

    void release() {
        released.release();
    }
}
