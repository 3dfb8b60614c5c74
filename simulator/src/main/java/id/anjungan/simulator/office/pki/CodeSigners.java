// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import id.anjungan.core.code.AccessCode;
import id.anjungan.core.code.CodeClaims;
import id.anjungan.core.code.CodeSignature;
import id.anjungan.core.office.CodeKey;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The keys with which the invented offices sign access codes: EC P-256, one an office, made once in the state folder's
 * part {@code access-codes}. Safe from several threads.
 */
public final class CodeSigners {
    /** The office of the simulated kiosk, and a neighbour. */
    public static final String HERE = "9901";

    public static final String ELSEWHERE = "9902";

    private static final String ES256 = "SHA256withECDSAinP1363Format";

    private final Map<String, KeyPair> keys;

    private CodeSigners(Map<String, KeyPair> keys) {
        this.keys = keys;
    }

    /** Opens the keys, making them first if there are none. */
    public static CodeSigners open(StateFolder state) throws IOException {
        KeyStoreFolder folder = new KeyStoreFolder(state.part("access-codes", draft -> {
            for (String office : List.of(HERE, ELSEWHERE)) {
                make(new KeyStoreFolder(draft), office);
            }
        }));
        Map<String, KeyPair> keys = new TreeMap<>();
        for (String office : List.of(HERE, ELSEWHERE)) {
            keys.put(office, read(folder, office));
        }
        return new CodeSigners(keys);
    }

    private static void make(KeyStoreFolder folder, String office) throws IOException {
        try {
            folder.save(office, CertificateWriter.ecKey());
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys of access codes cannot be made", e);
        }
    }

    private static KeyPair read(KeyStoreFolder folder, String office) throws IOException {
        try {
            return folder.keys(office, "EC");
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys of access codes cannot be read", e);
        }
    }

    /** What kiosks judge codes with. */
    public List<CodeKey> keys() {
        return keys.entrySet().stream()
                .map(entry ->
                        new CodeKey(entry.getKey(), entry.getValue().getPublic().getEncoded()))
                .toList();
    }

    /** Whether this office signed that code. */
    public boolean signed(String office, AccessCode code) {
        byte[] open = keys.get(office).getPublic().getEncoded();
        try {
            Signature verifier = Signature.getInstance(ES256);
            verifier.initVerify(keys.get(office).getPublic());
            verifier.update(code.signedPart());
            return Arrays.equals(CodeSignature.keyId(open), code.keyId()) && verifier.verify(code.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The text of a code in which the claims' own office says them. */
    public String sign(CodeClaims claims) {
        KeyPair pair = keys.get(claims.office());
        byte[] keyId = CodeSignature.keyId(pair.getPublic().getEncoded());
        try {
            Signature signer = Signature.getInstance(ES256);
            signer.initSign(pair.getPrivate());
            signer.update(AccessCode.signedPart(keyId, claims));
            return AccessCode.text(keyId, claims, signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with P-256", e);
        }
    }
}
