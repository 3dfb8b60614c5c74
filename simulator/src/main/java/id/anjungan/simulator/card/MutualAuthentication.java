// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.MessagingSuite;
import id.anjungan.drivers.ktpel.Padding;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** Mutual authentication in the message shapes of Basic Access Control, ICAO 9303-11 §4.3 and §9.7.1. */
public final class MutualAuthentication {
    static final int CHALLENGE = 8;
    static final int SEED = 16;
    static final int TOKEN = 40;
    private static final int SECRET = 32;
    private static final byte[] NO_COUNTER = new byte[0];

    private MutualAuthentication() {}

    /** A pair of 16-byte keys for the ciphers of a suite. */
    public record Keys(Suite suite, byte[] enc, byte[] mac) {
        MessagingSuite ciphers() {
            return suite.under(enc, mac);
        }

        @Override
        public String toString() {
            return "Keys[]";
        }
    }

    /** The two keys of a seed: ICAO 9303-11 §9.7.1.1 for 3DES, §9.7.1.2 for AES-128. */
    public static Keys derive(Suite suite, byte[] seed) {
        return new Keys(suite, derive(suite, seed, 1), derive(suite, seed, 2));
    }

    /** E ‖ M over 32 bytes. */
    public static byte[] seal(Keys keys, byte[] plain) {
        MessagingSuite suite = keys.ciphers();
        byte[] secret = suite.encrypt(NO_COUNTER, plain);
        byte[] checksum = suite.checksum(NO_COUNTER, Padding.add(secret, suite.blockSize()));
        return Bytes.concat(secret, checksum);
    }

    /** The 32 bytes under E ‖ M; empty when the checksum is wrong. */
    public static Optional<byte[]> unseal(Keys keys, byte[] token) {
        if (token.length != TOKEN) {
            return Optional.empty();
        }
        MessagingSuite suite = keys.ciphers();
        byte[] secret = Arrays.copyOf(token, SECRET);
        byte[] due = suite.checksum(NO_COUNTER, Padding.add(secret, suite.blockSize()));
        boolean genuine = MessageDigest.isEqual(due, Arrays.copyOfRange(token, SECRET, TOKEN));
        return genuine ? Optional.of(suite.decrypt(NO_COUNTER, secret)) : Optional.empty();
    }

    /**
     * Session keys and first counter, from both halves: what the terminal sent and what the card sent, 32 bytes each.
     * The counter of 3DES begins with halves of both challenges, that of AES with zero (ICAO 9303-11 §9.8.6).
     */
    public static SessionKeys session(Suite suite, byte[] fromTerminal, byte[] fromCard) {
        byte[] seed = new byte[SEED];
        for (int i = 0; i < SEED; i++) {
            seed[i] = (byte) (fromTerminal[2 * CHALLENGE + i] ^ fromCard[2 * CHALLENGE + i]);
        }
        Keys keys = derive(suite, seed);
        byte[] counter = suite == Suite.AES
                ? new byte[suite.blockSize()]
                : Bytes.concat(Arrays.copyOfRange(fromCard, 4, 8), Arrays.copyOfRange(fromTerminal, 4, 8));
        return new SessionKeys(keys.enc(), keys.mac(), counter);
    }

    private static byte[] derive(Suite suite, byte[] seed, int number) {
        byte[] hash = hash("SHA-1", Bytes.concat(seed, new byte[] {0, 0, 0, (byte) number}));
        byte[] key = Arrays.copyOf(hash, SEED);
        return suite == Suite.TRIPLE_DES ? withParity(key) : key;
    }

    /** Odd parity in each byte, as DES keys have it. */
    static byte[] withParity(byte[] key) {
        for (int i = 0; i < key.length; i++) {
            int bits = key[i] & 0xFE;
            key[i] = (byte) (bits | 1 - Integer.bitCount(bits) % 2);
        }
        return key;
    }

    static byte[] hash(String algorithm, byte[] data) {
        try {
            return MessageDigest.getInstance(algorithm).digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
