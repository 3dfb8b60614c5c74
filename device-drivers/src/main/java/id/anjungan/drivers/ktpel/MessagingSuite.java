// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

/**
 * The ciphers of secure messaging: what distinguishes 3DES (ICAO 9303-11 §9.8.6.1) from AES with CMAC (§9.8.6.2). All
 * arguments are whole blocks, padded by the caller.
 */
public interface MessagingSuite {
    /** Bytes of a block, which is also the length of the send sequence counter. */
    int blockSize();

    /** @param counter the send sequence counter, from which some suites make the initial vector */
    byte[] encrypt(byte[] counter, byte[] blocks);

    byte[] decrypt(byte[] counter, byte[] blocks);

    /** The 8-byte checksum over counter and blocks. */
    byte[] checksum(byte[] counter, byte[] blocks);
}
