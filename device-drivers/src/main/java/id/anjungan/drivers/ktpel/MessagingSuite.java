// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

/**
 * The ciphers of secure messaging under a pair of keys: what distinguishes 3DES (ICAO 9303-11 §9.8.6.1) from AES with
 * CMAC (§9.8.6.2). All blocks are whole, padded by the caller.
 *
 * <p>Each takes the send sequence counter; it is empty in the tokens of mutual authentication, which come before any
 * counter.
 */
public interface MessagingSuite {
    /** Bytes of a block, which is also the length of the send sequence counter. */
    int blockSize();

    /** In CBC mode; the initial vector is zero, or follows from the counter if the suite says so. */
    byte[] encrypt(byte[] counter, byte[] blocks);

    byte[] decrypt(byte[] counter, byte[] blocks);

    /** The 8-byte checksum over counter and blocks. */
    byte[] checksum(byte[] counter, byte[] blocks);
}
