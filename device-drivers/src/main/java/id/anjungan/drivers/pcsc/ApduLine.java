// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

/**
 * A line to one chip: bytes of a command APDU out, bytes of its response in, as ISO/IEC 7816-3 and -4 have them.
 *
 * <p>One thread at a time. {@link #exchange} blocks until the chip has answered or the line's limit is over; an
 * interrupt ends the waiting as silence does. After a {@link LineBroken} the line is of no more use but to be closed.
 */
public interface ApduLine extends AutoCloseable {
    /**
     * Sends one command and returns what came back, status word included; at most 65 538 bytes, perhaps fewer than
     * two if the chip is out of order.
     */
    byte[] exchange(byte[] command) throws LineBroken;

    /** Ends the contact and resets the chip; safe to call twice, never throws. */
    @Override
    void close();
}
