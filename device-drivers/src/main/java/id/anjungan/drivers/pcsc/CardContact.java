// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.function.UnaryOperator;

/**
 * A chip that has been powered up.
 *
 * @param longestResponse the most data that one response may bring through this reader: 256 bytes, or more when the
 *     reader announces extended APDUs
 */
public record CardContact(ApduLine line, int longestResponse) implements AutoCloseable {
    /** The same card over a line that is put upon its own. */
    public CardContact over(UnaryOperator<ApduLine> upon) {
        return new CardContact(upon.apply(line), longestResponse);
    }

    @Override
    public void close() {
        line.close();
    }
}
