// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.Hex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published test vectors: the worked example of ICAO 9303-11, appendix D.4. These keys are of no card. */
class SecureMessagingTest {
    private static final String KS_ENC = "979EC13B1CBFE9DCD01AB0FED307EAE5";
    private static final String KS_MAC = "F1CB1F1FB5ADF208806B89DC579DC1F8";
    private static final String COUNTER = "887022120C06C226";

    private SecureMessaging messaging;

    @BeforeEach
    void begin() {
        messaging = new SecureMessaging(new TripleDesSuite(Hex.bytes(KS_ENC), Hex.bytes(KS_MAC)), Hex.bytes(COUNTER));
    }

    @Test
    void selectOfEfComIsProtectedAsInTheExample() throws Malformed {
        CommandApdu select = CommandApdu.of(0x00A4020C, Hex.bytes("011E"), 0);

        assertThat(Hex.of(messaging.protect(select).encoded()))
                .isEqualTo("0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800");
        assertThat(open("990290008E08FA855A5D4C50A8ED9000").done()).isTrue();
    }

    @Test
    void readBinaryIsProtectedAndItsResponsesOpenedAsInTheExample() throws Malformed {
        selectOfEfComIsProtectedAsInTheExample();

        CommandApdu first = CommandApdu.of(0x00B00000, new byte[0], 4);
        assertThat(Hex.of(messaging.protect(first).encoded())).isEqualTo("0CB000000D9701048E08ED6705417E96BA5500");
        ResponseApdu four = open("8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");
        assertThat(Hex.of(four.data())).isEqualTo("60145F01");

        CommandApdu rest = CommandApdu.of(0x00B00004, new byte[0], 0x12);
        assertThat(Hex.of(messaging.protect(rest).encoded())).isEqualTo("0CB000040D9701128E082EA28A70F3C7B53500");
        ResponseApdu others =
                open("871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000");
        assertThat(Hex.of(others.data())).isEqualTo("04303130365F36063034303030305C026175");
    }

    @Test
    void aChangedByteIsMalformed() throws Malformed {
        byte[] genuine = Hex.bytes("990290008E08FA855A5D4C50A8ED9000");
        for (int i = 0; i < genuine.length - 2; i++) {
            begin();
            messaging.protect(CommandApdu.of(0x00A4020C, Hex.bytes("011E"), 0));
            byte[] changed = genuine.clone();
            changed[i] ^= 1;
            ResponseApdu response = ResponseApdu.parse(changed);
            assertThatThrownBy(() -> messaging.open(response)).as("byte %d", i).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void aResponseIsGoodForOneTurnOnly() throws Malformed {
        selectOfEfComIsProtectedAsInTheExample();
        messaging.protect(CommandApdu.of(0x00B00000, new byte[0], 4));

        assertThatThrownBy(() -> open("990290008E08FA855A5D4C50A8ED9000")).isInstanceOf(Malformed.class);
    }

    @Test
    void aResponseInClearIsMalformed() {
        assertThatThrownBy(() -> open("9000")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> open("6988")).isInstanceOf(Malformed.class);
    }

    @Test
    void theMostDataOfAShortResponseFillsItToTheByte() {
        assertThat(messaging.mostData(256)).isEqualTo(231);
    }

    private ResponseApdu open(String response) throws Malformed {
        return messaging.open(ResponseApdu.parse(Hex.bytes(response)));
    }
}
