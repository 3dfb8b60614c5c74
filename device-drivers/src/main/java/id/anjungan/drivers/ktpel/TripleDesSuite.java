// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Two-key 3DES in CBC mode with a zero initial vector, and the retail MAC: ISO/IEC 9797-1 MAC algorithm 3 with DES
 * (ICAO 9303-11 §9.8.6.1). The age of the cipher is the standard's; its keys live for one read of one card.
 */
public final class TripleDesSuite implements MessagingSuite {
    private static final int BLOCK = 8;
    private static final IvParameterSpec ZERO = new IvParameterSpec(new byte[BLOCK]);

    private final SecretKey encryption;
    private final SecretKey macFirst;
    private final SecretKey macWhole;

    /** Takes two keys of 16 bytes, whose parity bits are not looked at. */
    public TripleDesSuite(byte[] enc, byte[] mac) {
        this.encryption = new SecretKeySpec(threeKeys(enc), "DESede");
        this.macFirst = new SecretKeySpec(Arrays.copyOf(mac, BLOCK), "DES");
        this.macWhole = new SecretKeySpec(threeKeys(mac), "DESede");
    }

    @Override
    public int blockSize() {
        return BLOCK;
    }

    @Override
    public byte[] encrypt(byte[] counter, byte[] blocks) {
        return cipher(Cipher.ENCRYPT_MODE, encryption, blocks);
    }

    @Override
    public byte[] decrypt(byte[] counter, byte[] blocks) {
        return cipher(Cipher.DECRYPT_MODE, encryption, blocks);
    }

    @Override
    public byte[] checksum(byte[] counter, byte[] blocks) {
        byte[] all = Arrays.copyOf(counter, counter.length + blocks.length);
        System.arraycopy(blocks, 0, all, counter.length, blocks.length);
        return retailMac(all);
    }

    /** DES-CBC with the first key over all blocks but the last, 3DES over the last. */
    private byte[] retailMac(byte[] blocks) {
        int last = blocks.length - BLOCK;
        byte[] chained = Arrays.copyOfRange(blocks, last, blocks.length);
        if (last > 0) {
            byte[] before = cipher(Cipher.ENCRYPT_MODE, macFirst, Arrays.copyOf(blocks, last));
            for (int i = 0; i < BLOCK; i++) {
                chained[i] ^= before[last - BLOCK + i];
            }
        }
        return cipher(Cipher.ENCRYPT_MODE, macWhole, chained);
    }

    private static byte[] cipher(int mode, SecretKey key, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance(key.getAlgorithm() + "/CBC/NoPadding");
            cipher.init(mode, key, ZERO);
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("whole blocks and 16-byte keys are needed", e);
        }
    }

    private static byte[] threeKeys(byte[] twoKeys) {
        byte[] keys = Arrays.copyOf(twoKeys, 3 * BLOCK);
        System.arraycopy(twoKeys, 0, keys, 2 * BLOCK, BLOCK);
        return keys;
    }
}
