// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;

/** ECDSA over P-256 with SHA-256, the one signature of this profile. */
final class EllipticSignature {
    private static final int FIELD_BITS = 256;

    private EllipticSignature() {}

    /** A key from its SubjectPublicKeyInfo. */
    static PublicKey key(byte[] subjectPublicKeyInfo) throws Malformed {
        try {
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(subjectPublicKeyInfo));
            if (!isOnCurve(key)) {
                throw new Malformed("a key on P-256 expected");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new Malformed("a public key expected", e);
        }
    }

    /** Whether r and s of 32 bytes each sign the message. */
    static boolean plain(PublicKey key, byte[] message, byte[] signature) {
        return verify("SHA256withECDSAinP1363Format", key, message, signature);
    }

    /** Whether the DER sequence of r and s signs the message. */
    static boolean der(PublicKey key, byte[] message, byte[] signature) {
        return verify("SHA256withECDSA", key, message, signature);
    }

    private static boolean isOnCurve(PublicKey key) {
        return key instanceof ECPublicKey point
                && point.getParams().getCurve().getField().getFieldSize() == FIELD_BITS;
    }

    private static boolean verify(String algorithm, PublicKey key, byte[] message, byte[] signature) {
        if (!isOnCurve(key)) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
