// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.ktpel.CommandApdu;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.simulator.card.MutualAuthentication.Keys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Published test vectors: the worked examples of ICAO 9303-11, appendices D.2 and D.3 (3DES) and G.1 (AES-128). These
 * keys are of no card.
 */
class MutualAuthenticationTest {
    private static final String RND_IC = "4608F91988702212";
    private static final String RND_IFD = "781723860C06C226";
    private static final String K_IFD = "0B795240CB7049B01C19B33E32804F0B";
    private static final String K_IC = "0B4F80323EB3191CB04970CB4052790B";
    private static final String E_IFD = "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2";
    private static final String M_IFD = "5F1448EEA8AD90A7";
    private static final String E_IC = "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F";
    private static final String M_IC = "2F2D235D074D7449";

    private final byte[] seed =
            Arrays.copyOf(MutualAuthentication.hash("SHA-1", ascii("L898902C<369080619406236")), 16);
    private final Keys keys = MutualAuthentication.derive(Suite.TRIPLE_DES, seed);

    /** D.2: of the MRZ comes the seed, of the seed two keys of odd parity. */
    @Test
    void keysOfTheSeed() {
        assertThat(Hex.of(seed)).isEqualTo("239AB9CB282DAF66231DC5A4DF6BFBAE");
        assertThat(Hex.of(keys.enc())).isEqualTo("AB94FDECF2674FDF" + "B9B391F85D7F76F2");
        assertThat(Hex.of(keys.mac())).isEqualTo("7962D9ECE03D1ACD" + "4C76089DCE131543");
    }

    /** D.2 before parity is adjusted, which is what AES keys of the same seed are. */
    @Test
    void keysOfTheSeedWithoutParity() {
        Keys unadjusted = MutualAuthentication.derive(Suite.AES, seed);

        assertThat(Hex.of(unadjusted.enc())).isEqualTo("AB94FCEDF2664EDF" + "B9B291F85D7F77F2");
        assertThat(Hex.of(unadjusted.mac())).isEqualTo("7862D9ECE03C1BCD" + "4D77089DCF131442");
    }

    /** G.1: the same derivation for AES-128, of a longer secret. */
    @Test
    void keysForAes() {
        byte[] secret = Hex.bytes("28768D20701247DAE81804C9E780EDE582A9996DB4A315020B2733197DB84925");

        Keys aes = MutualAuthentication.derive(Suite.AES, secret);

        assertThat(Hex.of(aes.enc())).isEqualTo("F5F0E35C0D7161EE6724EE513A0D9A7F");
        assertThat(Hex.of(aes.mac())).isEqualTo("FE251C7858B356B24514B3BD5F4297D1");
    }

    /** D.3: what the terminal sends, and what the card makes of it. */
    @Test
    void terminalsToken() {
        byte[] token = MutualAuthentication.seal(keys, Hex.bytes(RND_IFD + RND_IC + K_IFD));

        assertThat(Hex.of(CommandApdu.of(0x00820000, token, 40).encoded()))
                .isEqualTo("0082000028" + E_IFD + M_IFD + "28");
        assertThat(MutualAuthentication.unseal(keys, token).map(Hex::of)).contains(RND_IFD + RND_IC + K_IFD);
    }

    /** D.3: what the card answers, and what the terminal makes of it. */
    @Test
    void cardsToken() {
        byte[] token = MutualAuthentication.seal(keys, Hex.bytes(RND_IC + RND_IFD + K_IC));

        assertThat(Hex.of(Answer.of(token).encoded())).isEqualTo(E_IC + M_IC + "9000");
        assertThat(MutualAuthentication.unseal(keys, token).map(Hex::of)).contains(RND_IC + RND_IFD + K_IC);
    }

    /** D.3: both sides come to the same session. */
    @Test
    void sessionKeysAndCounter() {
        try (SessionKeys session = session(Suite.TRIPLE_DES)) {
            assertThat(Hex.of(session.enc())).isEqualTo("979EC13B1CBFE9DCD01AB0FED307EAE5");
            assertThat(Hex.of(session.mac())).isEqualTo("F1CB1F1FB5ADF208806B89DC579DC1F8");
            assertThat(Hex.of(session.counter())).isEqualTo("887022120C06C226");
        }
    }

    @Test
    void aSessionOfAesCountsFromZeroInBlocksOfItsOwn() {
        try (SessionKeys session = session(Suite.AES)) {
            assertThat(session.counter()).hasSize(16).containsOnly(0);
        }
    }

    @Test
    void aChangedTokenIsRefused() {
        for (Suite suite : Suite.values()) {
            Keys own = MutualAuthentication.derive(suite, seed);
            byte[] token = MutualAuthentication.seal(own, new byte[32]);
            assertThat(MutualAuthentication.unseal(own, token)).isPresent();
            token[5] ^= 1;
            assertThat(MutualAuthentication.unseal(own, token)).isEmpty();
            assertThat(MutualAuthentication.unseal(own, new byte[39])).isEmpty();
        }
    }

    private static SessionKeys session(Suite suite) {
        return MutualAuthentication.session(
                suite, Hex.bytes(RND_IFD + RND_IC + K_IFD), Hex.bytes(RND_IC + RND_IFD + K_IC));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
