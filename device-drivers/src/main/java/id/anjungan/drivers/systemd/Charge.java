// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.systemd;

import java.time.Duration;
import java.util.Arrays;

/** What the program in charge has said, and whether it has been silent for too long. Safe from any thread. */
final class Charge {
    private final Limits limits;
    private final Duration begun;
    private Duration heard;
    private boolean ready;

    Charge(Limits limits, Duration begun) {
        this.limits = limits;
        this.begun = begun;
    }

    synchronized void heard(String datagram, Duration now) {
        for (String line : Arrays.asList(datagram.split("\n"))) {
            ready |= line.equals("READY=1");
            if (line.equals("READY=1") || line.equals("WATCHDOG=1")) {
                heard = now;
            }
        }
    }

    synchronized boolean isSilent(Duration now) {
        return ready
                ? now.minus(heard).compareTo(limits.silence()) >= 0
                : now.minus(begun).compareTo(limits.start()) >= 0;
    }
}
