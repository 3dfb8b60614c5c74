// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import id.anjungan.core.office.CodeKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** ES256 (RFC 9053 §2.1): ECDSA on P-256 with SHA-256. */
public final class CodeSignature {
    private static final int BITS = 256;

    private CodeSignature() {}

    /** A key's id: the first 8 bytes of the SHA-256 digest of its SubjectPublicKeyInfo. */
    public static byte[] keyId(byte[] publicKey) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(publicKey), AccessCode.KEY_ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    /** Whether this key signed that code. A key or signature that makes no sense signed nothing. */
    static boolean isBy(CodeKey key, AccessCode code) {
        try {
            PublicKey open = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key.publicKey()));
            if (!(open instanceof ECPublicKey point)
                    || point.getParams().getOrder().bitLength() != BITS) {
                return false;
            }
            Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(open);
            verifier.update(code.signedPart());
            return verifier.verify(code.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
