// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.systemd;

import java.time.Duration;

/**
 * What the unit {@code adm-kiosk.service} says in its own words.
 *
 * @param start how long a start may take until the program says that it is ready
 * @param silence how long a program that is ready may be silent
 * @param pause before it is started anew
 * @param rest how long the maintenance page stands before it is tried again
 */
record Limits(Duration start, Duration silence, Duration pause, Duration rest) {
    static final Limits USUAL =
            new Limits(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofMinutes(10));
}
