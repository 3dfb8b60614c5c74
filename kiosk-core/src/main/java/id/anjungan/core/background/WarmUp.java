// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.device.FingerStation;
import id.anjungan.core.journey.identify.IdentifyErrands;
import java.util.List;

/**
 * Does before the first citizen comes what would make the first citizen wait: opens reader, SAM and sensor, lets the
 * matcher and the validator see an example. Each device on its own thread, at once; a device that is not there yet is
 * opened when it is first needed.
 *
 * @param others what else becomes faster by being done once; each on a thread of its own
 */
public record WarmUp(IdentifyErrands card, FingerStation finger, List<Runnable> others) {
    /** Begins; returns at once. */
    public void begin() {
        card.warmUp();
        finger.warmUp();
        for (Runnable other : others) {
            Thread thread = new Thread(other, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
