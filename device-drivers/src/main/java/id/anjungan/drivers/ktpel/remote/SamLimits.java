// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import java.time.Duration;

/**
 * How long a remote SAM is waited for.
 *
 * @param connect for one connection, TLS included
 * @param call for one question with everything that repeats it
 * @param warm how often the connection is used while nobody needs it, so that no server closes it; zero for never
 */
record SamLimits(Duration connect, Duration call, Duration warm) {
    /** A card lies on the reader meanwhile: two questions a read must stay well below the profile's 20 s. */
    static final SamLimits STANDARD =
            new SamLimits(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(45));
}
