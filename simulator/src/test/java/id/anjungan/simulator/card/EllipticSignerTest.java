// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.Hex;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import org.junit.jupiter.api.Test;

class EllipticSignerTest {
    /** Published test vector: RFC 6979 A.2.5, P-256 with SHA-256, message "sample". The key is of no card. */
    @Test
    void theExampleOfTheStandard() throws Exception {
        EllipticSigner signer =
                new EllipticSigner(key("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721"));

        assertThat(Hex.of(signer.plain("sample".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                        + "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    }

    @Test
    void anyVerifierBelievesBothForms() throws Exception {
        KeyPair pair = CardAuthority.keyPair();
        EllipticSigner signer = new EllipticSigner(pair.getPrivate());
        for (byte i = 0; i < 20; i++) {
            byte[] message = {i};
            assertThat(verified("SHA256withECDSAinP1363Format", pair, message, signer.plain(message)))
                    .isTrue();
            assertThat(verified("SHA256withECDSA", pair, message, signer.der(message)))
                    .isTrue();
        }
    }

    @Test
    void anotherKindOfKeyIsABug() throws Exception {
        PrivateKey rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();

        assertThatThrownBy(() -> new EllipticSigner(rsa)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean verified(String algorithm, KeyPair pair, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        Signature verifier = Signature.getInstance(algorithm);
        verifier.initVerify(pair.getPublic());
        verifier.update(message);
        return verifier.verify(signature);
    }

    private static PrivateKey key(String scalar) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec parameters = curve.getParameterSpec(ECParameterSpec.class);
        return KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(new BigInteger(scalar, 16), parameters));
    }
}
