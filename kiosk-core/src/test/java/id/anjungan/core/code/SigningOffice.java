// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import id.anjungan.core.office.CodeKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;

/** An office with a key of its own, made for one test. */
final class SigningOffice {
    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final String region;
    private final KeyPair keys;

    SigningOffice(String region) {
        this(region, "secp256r1");
    }

    SigningOffice(String region, String curve) {
        this.region = region;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    CodeKey key() {
        return new CodeKey(region, keys.getPublic().getEncoded());
    }

    /** Good for a day from {@link #NOW}. */
    CodeClaims claims() {
        return new CodeClaims(
                region, NOW, NOW.plusSeconds(86_400), "nonce of 16 byte".getBytes(StandardCharsets.US_ASCII), scope());
    }

    private static CodeClaims.Scope scope() {
        return CodeClaims.Scope.DOCUMENT;
    }

    String text() {
        return text(claims());
    }

    String text(CodeClaims claims) {
        byte[] keyId = CodeSignature.keyId(key().publicKey());
        try {
            Signature signer = Signature.getInstance("SHA256withECDSAinP1363Format");
            signer.initSign(keys.getPrivate());
            signer.update(AccessCode.signedPart(keyId, claims));
            return AccessCode.text(keyId, claims, signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ScannedCode scanned(String text) {
        return new ScannedCode(text.getBytes(StandardCharsets.UTF_8));
    }
}
