// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.Hex;
import org.junit.jupiter.api.Test;

/** Published test vectors, of no card: NIST SP 800-38A, RFC 4493, ICAO 9303-11 appendix G.1. */
class AesSuiteTest {
    private static final byte[] NONE = new byte[0];
    private static final byte[] KEY = Hex.bytes("2B7E151628AED2A6ABF7158809CF4F3C");
    private static final byte[] PLAIN =
            Hex.bytes("6BC1BEE22E409F96E93D7E117393172A" + "AE2D8A571E03AC9C9EB76FAC45AF8E51");

    private final AesSuite suite = new AesSuite(KEY, KEY);

    /** SP 800-38A F.2.1; the counter is the one whose encryption is the initial vector of that example. */
    @Test
    void cbcWithTheEncryptedCounterAsInitialVector() {
        byte[] counter = Hex.bytes("2880ADBDDE2A0EA9DC72A7BF6201EC72");
        String secret = "7649ABAC8119B246CEE98E9B12E9197D" + "5086CB9B507219EE95DB113A917678B2";

        assertThat(Hex.of(suite.encrypt(counter, PLAIN))).isEqualTo(secret);
        assertThat(Hex.of(suite.decrypt(counter, Hex.bytes(secret)))).isEqualTo(Hex.of(PLAIN));
    }

    /** SP 800-38A F.1.1: before any counter the first block is as ECB has it. */
    @Test
    void withoutCounterTheInitialVectorIsZero() {
        assertThat(Hex.of(suite.encrypt(NONE, PLAIN))).startsWith("3AD77BB40D7A3660A89ECAF32466EF97");
    }

    /** RFC 4493 §4, examples 2 and 3, cut to eight bytes. */
    @Test
    void cmac() {
        byte[] sixteen = Hex.bytes("6BC1BEE22E409F96E93D7E117393172A");
        byte[] rest = Hex.bytes("AE2D8A571E03AC9C9EB76FAC45AF8E51" + "30C81C46A35CE411");

        assertThat(Hex.of(suite.checksum(NONE, sixteen))).isEqualTo("070A16B46B4D4144");
        assertThat(Hex.of(suite.checksum(sixteen, rest))).isEqualTo("DFA66747DE9AE630");
    }

    /** ICAO 9303-11 G.1: the authentication token of the chip. */
    @Test
    void cmacOfAnAuthenticationToken() {
        byte[] mac = Hex.bytes("FE251C7858B356B24514B3BD5F4297D1");
        byte[] input = Hex.bytes("7F494F060A04007F000702020402028641042DB7A64C0355044EC9DF190514C625CBA2CEA487"
                + "54887122F3A5EF0D5EDD301C3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB36462");

        assertThat(Hex.of(new AesSuite(mac, mac).checksum(NONE, input))).isEqualTo("3ABB9674BCE93C08");
    }

    @Test
    void otherKeysThanAes128AreABug() {
        assertThatThrownBy(() -> new AesSuite(new byte[24], KEY)).isInstanceOf(IllegalArgumentException.class);
    }
}
