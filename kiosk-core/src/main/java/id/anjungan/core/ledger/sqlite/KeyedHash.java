// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.identity.Pseudonyms;
import id.anjungan.core.numbers.Nik;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA-256 under this machine's key. */
public final class KeyedHash implements Pseudonyms {
    private final SecretKey key;
    private final String purpose;

    /**
     * @param key the machine's own; see {@link MachineKey}
     * @param purpose keeps the names of one book apart from those of another
     */
    public KeyedHash(SecretKey key, String purpose) {
        this.key = key;
        this.purpose = purpose;
    }

    @Override
    public String of(Nik nik) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(nik.digits().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "KeyedHash[" + purpose + "]";
    }
}
