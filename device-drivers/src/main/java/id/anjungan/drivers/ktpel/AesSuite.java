// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * AES-128 in CBC mode, its initial vector the encrypted counter, and CMAC (NIST SP 800-38B) cut to eight bytes: ICAO
 * 9303-11 §9.8.6.2.
 */
public final class AesSuite implements MessagingSuite {
    private static final int BLOCK = 16;
    private static final int CHECKSUM = 8;

    private final SecretKey encryption;
    private final KeyParameter mac;

    /** Takes two keys of 16 bytes. */
    public AesSuite(byte[] enc, byte[] mac) {
        if (enc.length != BLOCK || mac.length != BLOCK) {
            throw new IllegalArgumentException("keys of 16 bytes are needed");
        }
        this.encryption = new SecretKeySpec(enc, "AES");
        this.mac = new KeyParameter(mac);
    }

    @Override
    public int blockSize() {
        return BLOCK;
    }

    @Override
    public byte[] encrypt(byte[] counter, byte[] blocks) {
        return chained(Cipher.ENCRYPT_MODE, counter, blocks);
    }

    @Override
    public byte[] decrypt(byte[] counter, byte[] blocks) {
        return chained(Cipher.DECRYPT_MODE, counter, blocks);
    }

    @Override
    public byte[] checksum(byte[] counter, byte[] blocks) {
        CMac cmac = new CMac(AESEngine.newInstance());
        cmac.init(mac);
        cmac.update(counter, 0, counter.length);
        cmac.update(blocks, 0, blocks.length);
        byte[] whole = new byte[BLOCK];
        cmac.doFinal(whole, 0);
        return Arrays.copyOf(whole, CHECKSUM);
    }

    private byte[] chained(int mode, byte[] counter, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, encryption, new IvParameterSpec(initialVector(counter)));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("whole blocks are needed", e);
        }
    }

    private byte[] initialVector(byte[] counter) throws GeneralSecurityException {
        if (counter.length == 0) {
            return new byte[BLOCK];
        }
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, encryption);
        return cipher.doFinal(counter);
    }
}
