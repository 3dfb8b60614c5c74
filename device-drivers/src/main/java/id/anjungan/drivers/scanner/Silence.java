// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.Arrays;

/** Reads a line until it is still, and forgets it all. */
final class Silence {
    /** No code takes that long; whoever still talks then shouts. */
    private static final long LONGEST_NANOS = 2_000_000_000L;

    private Silence() {}

    static void await(SerialLine line, byte[] chunk) throws LineGone, Garbled, InterruptedException {
        long deadline = line.now() + LONGEST_NANOS;
        while (line.read(chunk, Framing.STILL_NANOS) > 0) {
            Arrays.fill(chunk, (byte) 0);
            if (line.now() - deadline > 0) {
                throw new Garbled("the line is never still");
            }
        }
    }
}
