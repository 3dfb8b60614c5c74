// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.ktpel.CommandApdu;
import id.anjungan.drivers.ktpel.ResponseApdu;
import id.anjungan.drivers.ktpel.SecureMessaging;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.Hex;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The chip's end of secure messaging: by the published test vectors of ICAO 9303-11 appendix D.4, whose keys are of no
 * card; and against the terminal's end, in both suites and both lengths.
 */
class ChipSessionTest {
    private static final byte[] ENC = Hex.bytes("979EC13B1CBFE9DCD01AB0FED307EAE5");
    private static final byte[] MAC = Hex.bytes("F1CB1F1FB5ADF208806B89DC579DC1F8");

    private static final byte[] OTHER = new byte[16];

    private static ChipSession chip(Suite suite) {
        byte[] counter = suite == Suite.AES ? new byte[16] : Hex.bytes("887022120C06C226");
        return new ChipSession(suite.under(ENC, MAC), counter);
    }

    private static SecureMessaging terminal(Suite suite) {
        byte[] counter = suite == Suite.AES ? new byte[16] : Hex.bytes("887022120C06C226");
        return new SecureMessaging(suite.under(ENC, MAC), counter);
    }

    @Test
    void theWorkedExampleOfAppendixD4() {
        ChipSession chip = chip(Suite.TRIPLE_DES);

        ReceivedCommand select = opened(chip, "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800");
        assertThat(select.header()).isEqualTo(0x00A4020C);
        assertThat(Hex.of(select.data())).isEqualTo("011E");
        assertThat(answered(chip, "")).isEqualTo("990290008E08FA855A5D4C50A8ED9000");

        ReceivedCommand first = opened(chip, "0CB000000D9701048E08ED6705417E96BA5500");
        assertThat(first.header()).isEqualTo(0x00B00000);
        assertThat(first.expected()).isEqualTo(4);
        assertThat(answered(chip, "60145F01")).isEqualTo("8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");

        ReceivedCommand rest = opened(chip, "0CB000040D9701128E082EA28A70F3C7B53500");
        assertThat(rest.header()).isEqualTo(0x00B00004);
        assertThat(rest.expected()).isEqualTo(18);
        assertThat(answered(chip, "04303130365F36063034303030305C026175"))
                .isEqualTo("871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void whatOneEndProtectsTheOtherOpens(Suite suite) throws Exception {
        ChipSession chip = chip(suite);
        SecureMessaging terminal = terminal(suite);
        for (int length : new int[] {0, 1, 7, 8, 15, 16, 223, 231, 240, 256, 257, 2023, 4000}) {
            CommandApdu sent = CommandApdu.of(0x00B08100, new byte[length / 2], length);

            ReceivedCommand received =
                    opened(chip, Hex.of(terminal.protect(sent).encoded()));

            assertThat(received.header()).isEqualTo(0x00B08100);
            assertThat(received.data()).hasSize(length / 2);
            assertThat(received.expected()).isEqualTo(length);
            byte[] answer = chip.protect(Answer.of(new byte[length])).encoded();
            assertThat(terminal.open(ResponseApdu.parse(answer)).data()).hasSize(length);
        }
    }

    /** A response that only becomes long by its protection needs an extended command, too. */
    @ParameterizedTest
    @EnumSource(Suite.class)
    void aShortCommandExpectsNoMoreThanAShortResponseHolds(Suite suite) throws Exception {
        for (int expected = 1; expected < 300; expected++) {
            ChipSession chip = chip(suite);
            byte[] command = terminal(suite)
                    .protect(CommandApdu.of(0x00B00000, new byte[0], expected))
                    .encoded();
            opened(chip, Hex.of(command));
            int answer = chip.protect(Answer.of(new byte[expected])).data().length;
            assertThat(answer > 256).as("%d bytes", expected).isEqualTo(ReceivedCommand.isExtended(command));
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aCommandIsGoodForOneTurnAndOneSession(Suite suite) {
        byte[] command = terminal(suite)
                .protect(CommandApdu.of(0x00B09E00, new byte[0], 64))
                .encoded();
        ChipSession chip = chip(suite);

        opened(chip, Hex.of(command));
        assertThat(chip.open(ReceivedCommand.parse(command).orElseThrow())).isEmpty();
        assertThat(new ChipSession(suite.under(OTHER, OTHER), new byte[suite.blockSize()])
                        .open(ReceivedCommand.parse(command).orElseThrow()))
                .isEmpty();
    }

    private static ReceivedCommand opened(ChipSession chip, String command) {
        Optional<ReceivedCommand> secured = ReceivedCommand.parse(Hex.bytes(command));
        return secured.flatMap(chip::open).orElseThrow();
    }

    private static String answered(ChipSession chip, String data) {
        return Hex.of(chip.protect(Answer.of(Hex.bytes(data))).encoded());
    }
}
