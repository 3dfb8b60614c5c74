// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.simulator.card.Bytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/**
 * The 80 bytes of the digital signature. Invented: ECDSA on P-256 with SHA-256 as r and s of 32 bytes each, and the
 * first 16 bytes of the photo's SHA-256. Signed is the SHA-256 of biodata and both minutiae files, whole and in clear,
 * followed by these 16 bytes: so the photo can be checked when it was read, and need not be read when it is not.
 */
final class DataSignature {
    static final int LENGTH = 80;
    private static final int SIGNATURE = 64;
    private static final int PHOTO = 16;
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private DataSignature() {}

    /**
     * @param data biodata and minutiae files as they are read, one after the other
     * @param photo the photo's file
     */
    static byte[] of(PrivateKey signer, byte[] data, byte[] photo) {
        byte[] photoHash = Arrays.copyOf(sha256(photo), PHOTO);
        byte[] signed = Bytes.concat(sha256(data), photoHash);
        try {
            Signature maker = Signature.getInstance(ALGORITHM);
            maker.initSign(signer);
            maker.update(signed);
            return Bytes.concat(maker.sign(), photoHash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("data can be signed with a key of our own", e);
        }
    }

    /**
     * Whether these 80 bytes hold.
     *
     * @param dataHash SHA-256 of the data
     * @param photoHash SHA-256 of the photo's file; empty when it was not read
     */
    static boolean holds(PublicKey signer, byte[] bytes, byte[] dataHash, byte[] photoHash) {
        byte[] photo = Arrays.copyOfRange(bytes, SIGNATURE, LENGTH);
        boolean photoFits = photoHash.length == 0 || MessageDigest.isEqual(photo, Arrays.copyOf(photoHash, PHOTO));
        try {
            Signature judge = Signature.getInstance(ALGORITHM);
            judge.initVerify(signer);
            judge.update(dataHash);
            judge.update(photo);
            return judge.verify(bytes, 0, SIGNATURE) && photoFits;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] sha256(byte[] data) {
        return digest().digest(data);
    }
}
