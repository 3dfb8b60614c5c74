// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

/**
 * A chip that has been powered up.
 *
 * @param longestResponse the most data that one response may bring through this reader: 256 bytes, or more when the
 * reader
 *     announces extended APDUs
 */
public record CardContact(ApduLine line, int longestResponse) implements AutoCloseable {
    @Override
    public void close() {
        line.close();
    }
}
