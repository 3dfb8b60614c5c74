// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.time.Duration;

/**
 * The time that physics takes from what crosses the wires: 106 kbit/s with nine bits a byte and 10 ms an APDU on the
 * radio, 30 ms a command to the SAM. The same amounts are taken by the {@link id.anjungan.simulator.timing.Pace}.
 */
final class CardFloor {
    private static final long BITS_A_BYTE = 9;
    private static final long BITS_A_SECOND = 106_000;
    private static final Duration APDU = Duration.ofMillis(10);
    private static final Duration SAM_COMMAND = Duration.ofMillis(30);

    private CardFloor() {}

    /** Time of one exchange with a card. */
    static Duration radio(int bytes) {
        return APDU.plusNanos(bytes * BITS_A_BYTE * 1_000_000_000L / BITS_A_SECOND);
    }

    /** Time of one command to the SAM. */
    static Duration samCommand() {
        return SAM_COMMAND;
    }
}
