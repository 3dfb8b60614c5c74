// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.core.device.CodeReading;
import id.anjungan.drivers.serial.LineGone;

/** How codes stand on a scanner's line. One thread at a time. */
interface Framing {
    /** A line that has been still this long has nothing more to say. */
    long STILL_NANOS = 100_000_000;

    /** A gap this long within a code ends it; a busy machine at either end may well pause for some tenths. */
    long GAP_NANOS = 1_000_000_000;

    /** Makes sure of the scanner once its line is open. */
    void greet() throws LineGone, Garbled, InterruptedException;

    /** Lets the scanner look, and throws away what came before. */
    void arm() throws LineGone, Garbled, InterruptedException;

    /** The next code, whole or not; {@link CodeReading.Nothing} when none has begun in this time. */
    CodeReading next(long waitNanos) throws LineGone, Garbled, InterruptedException;

    void disarm() throws LineGone, Garbled, InterruptedException;
}
