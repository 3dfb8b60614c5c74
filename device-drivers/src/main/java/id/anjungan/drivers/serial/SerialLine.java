// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

/**
 * A serial line, eight data bits, no parity, one stop bit. One thread at a time, except that {@link #close} may come
 * from any thread.
 */
public interface SerialLine extends AutoCloseable {
    /** Opens the line, or opens it anew at another speed; what was waiting to be read is thrown away. */
    void open(int baud) throws LineGone;

    /** Hands all bytes to the operating system; does not wait until they have crossed the wire. */
    void write(byte[] bytes) throws LineGone;

    /**
     * Reads what is there, waiting for the first byte at most this long. Late by a tenth of a second at most;
     * a wait of 0 returns at once.
     *
     * @return how many bytes were put at the front of the buffer; 0 when none came in time
     */
    int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException;

    /** The clock by which waiting on this line is measured; nanoseconds, only differences mean anything. */
    default long now() {
        return System.nanoTime();
    }

    /** Closes; harmless when closed already. */
    @Override
    void close();
}
