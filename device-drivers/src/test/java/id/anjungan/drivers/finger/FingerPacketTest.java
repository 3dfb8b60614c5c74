// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Byte for byte what the ZFM-20 manual V1.5 prints. */
class FingerPacketTest {
    static Stream<Arguments> manual() {
        return Stream.of(
                Arguments.of(new VfyPwd(0).payload(), "EF01FFFFFFFF010007130000 0000001B"),
                Arguments.of(new GenImg().payload(), "EF01FFFFFFFF010003010005"),
                Arguments.of(new Img2Tz(1).payload(), "EF01FFFFFFFF01000402010008"),
                Arguments.of(new UpImage().payload(), "EF01FFFFFFFF0100030A000E"),
                Arguments.of(new byte[] {0x1D}, "EF01FFFFFFFF0100031D0021"),
                Arguments.of(new byte[] {0x0D}, "EF01FFFFFFFF0100030D0011"),
                Arguments.of(new byte[] {0x03}, "EF01FFFFFFFF010003030007"));
    }

    @ParameterizedTest
    @MethodSource("manual")
    void commandsStandAsInTheManual(byte[] payload, String hex) {
        assertThat(FingerPacket.command(payload).encoded()).isEqualTo(bytes(hex));
    }

    @Test
    void theManualsAcknowledgementIsRead() {
        byte[] ack = bytes("EF01FFFFFFFF07000300000A");
        assertThat(FingerPacket.measured(ack, 0, ack.length)).isEqualTo(12);
        FingerPacket packet = FingerPacket.decoded(ack, 0, 12);
        assertThat(packet.kind()).isEqualTo(FingerPacket.Kind.ACK);
        assertThat(packet.payload()).containsExactly(0);
    }

    @Test
    void everySingleDamagedBitIsNoticed() {
        byte[] good =
                new FingerPacket(FingerPacket.USUAL_ADDRESS, FingerPacket.Kind.DATA, new byte[] {1, 2, 3}).encoded();
        for (int bit = 48; bit < good.length * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            int size = FingerPacket.measured(bad, 0, bad.length);
            boolean taken = size == bad.length && FingerPacket.decoded(bad, 0, size) != null;
            assertThat(taken).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void itsTextShowsNothingOfThePayload() {
        assertThat(FingerPacket.command((byte) 0x13, (byte) 0x77)).hasToString("COMMAND[2]");
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
