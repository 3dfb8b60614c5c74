// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.simulator.card.MutualAuthentication.Keys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Published test vectors: the worked example of ICAO 9303-11, appendices D.2 and D.3. These keys are of no card. */
class MutualAuthenticationTest {
    private static final String FROM_TERMINAL = "781723860C06C2264608F919887022120B795240CB7049B01C19B33E32804F0B";
    private static final String TERMINAL_TOKEN =
            "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2" + "5F1448EEA8AD90A7";
    private static final String FROM_CARD = "4608F91988702212781723860C06C2260B4F80323EB3191CB04970CB4052790B";
    private static final String CARD_TOKEN =
            "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F" + "2F2D235D074D7449";

    private final Keys keys = MutualAuthentication.derive(
            Arrays.copyOf(MutualAuthentication.hash("SHA-1", ascii("L898902C<369080619406236")), 16));

    @Test
    void keysOfTheSeed() {
        assertThat(Hex.of(keys.enc())).isEqualTo("AB94FDECF2674FDFB9B391F85D7F76F2");
        assertThat(Hex.of(keys.mac())).isEqualTo("7962D9ECE03D1ACD4C76089DCE131543");
    }

    @Test
    void tokensOfBothSides() {
        assertThat(Hex.of(MutualAuthentication.seal(keys, Hex.bytes(FROM_TERMINAL))))
                .isEqualTo(TERMINAL_TOKEN);
        assertThat(MutualAuthentication.unseal(keys, Hex.bytes(CARD_TOKEN)).map(Hex::of))
                .contains(FROM_CARD);
    }

    @Test
    void sessionKeysAndCounter() {
        try (SessionKeys session = MutualAuthentication.session(Hex.bytes(FROM_TERMINAL), Hex.bytes(FROM_CARD))) {
            assertThat(Hex.of(session.enc())).isEqualTo("979EC13B1CBFE9DCD01AB0FED307EAE5");
            assertThat(Hex.of(session.mac())).isEqualTo("F1CB1F1FB5ADF208806B89DC579DC1F8");
            assertThat(Hex.of(session.counter())).isEqualTo("887022120C06C226");
        }
    }

    @Test
    void aChangedTokenIsRefused() {
        byte[] token = Hex.bytes(CARD_TOKEN);
        token[5] ^= 1;

        assertThat(MutualAuthentication.unseal(keys, token)).isEmpty();
        assertThat(MutualAuthentication.unseal(keys, new byte[39])).isEmpty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
