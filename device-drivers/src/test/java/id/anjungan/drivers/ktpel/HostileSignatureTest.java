// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.hostile.HostileInputs;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever stands where a key or a signature is expected is none, and said to be none; only the genuine one holds. */
class HostileSignatureTest {
    /** One verification takes a good part of a millisecond. */
    private static final int PART = 50;

    private static final byte[] MESSAGE = new byte[32];

    private static KeyPair pair;

    @BeforeAll
    static void make() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
    }

    private static byte[] signed(String algorithm) throws Exception {
        Signature signer = Signature.getInstance(algorithm);
        signer.initSign(pair.getPrivate());
        signer.update(MESSAGE);
        return signer.sign();
    }

    @Test
    void keys() {
        HostileInputs.feedOneIn(
                PART,
                input -> {
                    try {
                        assertThat(EllipticSignature.key(input).getAlgorithm()).isEqualTo("EC");
                    } catch (Malformed expected) {
                        assertThat(expected.getMessage()).isNotEmpty();
                    }
                },
                pair.getPublic().getEncoded());
    }

    @Test
    void plainSignatures() throws Exception {
        byte[] genuine = signed("SHA256withECDSAinP1363Format");
        HostileInputs.feedOneIn(
                PART,
                input -> assertThat(EllipticSignature.plain(pair.getPublic(), MESSAGE, input))
                        .isEqualTo(Arrays.equals(genuine, input)),
                genuine);
    }

    @Test
    void derSignatures() throws Exception {
        byte[] genuine = signed("SHA256withECDSA");
        HostileInputs.feedOneIn(
                PART,
                input -> {
                    boolean holds = EllipticSignature.der(pair.getPublic(), MESSAGE, input);
                    assertThat(holds && !Arrays.equals(genuine, input)).isFalse();
                },
                genuine);
    }
}
