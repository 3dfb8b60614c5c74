// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.util.Arrays;

/**
 * What a SAM hands out after mutual authentication: keys and counter of one read of one card. {@link #close} wipes
 * them.
 */
public record SessionKeys(byte[] enc, byte[] mac, byte[] counter) implements AutoCloseable {
    @Override
    public void close() {
        Arrays.fill(enc, (byte) 0);
        Arrays.fill(mac, (byte) 0);
        Arrays.fill(counter, (byte) 0);
    }

    @Override
    public String toString() {
        return "SessionKeys[]";
    }
}
