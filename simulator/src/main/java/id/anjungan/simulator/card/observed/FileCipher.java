// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The second encipherment of some files, from the first byte on: two-key 3DES in CBC mode with a zero initial vector,
 * taken up where it was left, so that a file can be deciphered in chunks of whole blocks. Invented.
 */
final class FileCipher {
    static final int BLOCK = 8;

    private final SecretKeySpec key;
    private byte[] vector = new byte[BLOCK];

    /** @param twoKeys 16 bytes */
    FileCipher(byte[] twoKeys) {
        byte[] three = Arrays.copyOf(twoKeys, 3 * BLOCK);
        System.arraycopy(twoKeys, 0, three, 2 * BLOCK, BLOCK);
        key = new SecretKeySpec(three, "DESede");
    }

    /** The next whole blocks of a file in clear. */
    byte[] decipher(byte[] blocks) {
        byte[] plain = cipher(Cipher.DECRYPT_MODE, blocks);
        vector = Arrays.copyOfRange(blocks, blocks.length - BLOCK, blocks.length);
        return plain;
    }

    /** A whole file, filled up with zeros to whole blocks. */
    byte[] encipher(byte[] file) {
        return cipher(Cipher.ENCRYPT_MODE, filled(file));
    }

    /** As it is when it was deciphered again. */
    static byte[] filled(byte[] file) {
        return Arrays.copyOf(file, (file.length + BLOCK - 1) / BLOCK * BLOCK);
    }

    private byte[] cipher(int mode, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("DESede/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(vector));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("whole blocks are needed", e);
        }
    }
}
