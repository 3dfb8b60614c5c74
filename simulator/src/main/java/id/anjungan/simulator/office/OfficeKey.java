// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The office's own key, made once and kept with its books: what they file under a NIK or a PIN, few as these are, says
 * nothing without it.
 */
final class OfficeKey {
    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    OfficeKey(Database database) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        database.change(
                "INSERT OR IGNORE INTO office_key VALUES (1, ?)", HexFormat.of().formatHex(fresh));
        String kept = database.one(row -> row.getString(1), "SELECT value FROM office_key")
                .orElseThrow();
        key = new SecretKeySpec(HexFormat.of().parseHex(kept), MAC);
    }

    /** HMAC-SHA-256 over these parts, one after the other. */
    byte[] mac(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
