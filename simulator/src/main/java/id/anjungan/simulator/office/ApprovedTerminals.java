// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;

/**
 * The vendors' terminals that this office has approved, by the names of their adapters: each attests with a key that
 * the office knows, and is believed so far and no further.
 */
record ApprovedTerminals(Map<String, Approval> approvals) {
    /**
     * One approval.
     *
     * @param key X.509 SubjectPublicKeyInfo, EC on P-256
     */
    record Approval(byte[] key, Assurance most) {}

    /** What the terminal says of a citizen, as it came. */
    record Word(String terminal, Assurance declared, byte[] attestation) {}

    /** The assurance that is granted on it: the lesser of what was declared and what was approved. */
    Assurance granted(Word word) {
        Assurance most = approvals.get(word.terminal()).most();
        return word.declared().suffices(most) ? most : word.declared();
    }

    /** Why the word does not hold for this citizen and this nonce; empty when it does. */
    String objection(Word word, byte[] nonce, byte[] nik) {
        Approval approval = approvals.get(word.terminal());
        if (approval == null) {
            return "terminal not approved";
        }
        try {
            PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(approval.key()));
            Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key);
            verifier.update(nonce);
            verifier.update(nik);
            return verifier.verify(word.attestation()) ? "" : "terminal's word is another's";
        } catch (GeneralSecurityException e) {
            return "terminal's word is not to be checked";
        }
    }
}
