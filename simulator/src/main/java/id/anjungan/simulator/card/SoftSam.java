// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of the virtual SAM: one master key, made at first run, from which the static keys of each virtual card
 * follow. A real SAM keeps its master key to itself; this one is for invented people only.
 */
public final class SoftSam {
    private static final int MASTER = 32;

    private final byte[] master;

    SoftSam(byte[] master) {
        this.master = master;
    }

    /** The one of this state folder. */
    public static SoftSam of(StateFolder state) throws IOException {
        Path part = state.part("sam", folder -> {
            byte[] fresh = new byte[MASTER];
            new SecureRandom().nextBytes(fresh);
            Files.write(folder.resolve("master.key"), fresh);
        });
        return new SoftSam(Files.readAllBytes(part.resolve("master.key")));
    }

    /**
     * The static keys of the card with this identifier: HMAC-SHA-256(master, label ‖ UID), first 16 bytes; odd parity
     * for 3DES. Each suite has labels of its own, so that no key is ever used in two ciphers.
     */
    MutualAuthentication.Keys staticKeys(Suite suite, byte[] uid) {
        String prefix = suite == Suite.AES ? "aes-" : "";
        return new MutualAuthentication.Keys(
                suite, diversified(suite, prefix + "enc", uid), diversified(suite, prefix + "mac", uid));
    }

    /** Those of a card that knows 3DES only. */
    MutualAuthentication.Keys staticKeys(byte[] uid) {
        return staticKeys(Suite.TRIPLE_DES, uid);
    }

    private byte[] diversified(Suite suite, String label, byte[] uid) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            mac.update(label.getBytes(StandardCharsets.US_ASCII));
            byte[] key = Arrays.copyOf(mac.doFinal(uid), MutualAuthentication.SEED);
            return suite == Suite.TRIPLE_DES ? MutualAuthentication.withParity(key) : key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
