// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static id.anjungan.drivers.finger.ScriptedLine.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One whole conversation, from an unopened line to a picture, and every packet of it damaged, lost, doubled or
 * preceded by what is none of ours: the picture comes all the same, and in time. A small sensor keeps it short: five
 * acknowledgements and four data packets.
 */
class HostileLineTest {
    private static final ModuleProfile SMALL =
            new ModuleProfile("small", 16, 16, 4, 500, 57600, 57600, 32, Set.of(), true);
    private static final int PACKETS = 9;
    /** Three looks for the module at each speed, and three of each exchange, are less. */
    private static final long LONGEST_MS = 8_000;

    private static byte[] pixels() {
        byte[] pixels = new byte[SMALL.imageBytes()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixel(i);
        }
        return pixels;
    }

    private static byte pixel(int at) {
        return (byte) (at * 37 + at / 32);
    }

    private static FakeModule module() {
        return new FakeModule(SMALL)
                .always(0x0A, FakeModule.picture(SMALL.imageBytes(), SMALL.packet(), HostileLineTest::pixel));
    }

    /** Meddles with one packet of all that the module ever sends. */
    private static final class Meddler implements Function<byte[], byte[]> {
        private final FakeModule module = module();
        private final int which;
        private final UnaryOperator<byte[]> meddling;
        private int sent;

        Meddler(int which, UnaryOperator<byte[]> meddling) {
            this.which = which;
            this.meddling = meddling;
        }

        @Override
        public byte[] apply(byte[] written) {
            byte[][] packets = FakeModule.packets(module.apply(written)).stream()
                    .map(packet -> sent++ == which ? meddling.apply(packet) : packet)
                    .toArray(byte[][]::new);
            return joined(packets);
        }
    }

    private static ScriptedLine pictureComes(String how, int which, UnaryOperator<byte[]> meddling)
            throws FingerScannerFault {
        ScriptedLine line = new ScriptedLine(new Meddler(which, meddling));
        SerialFingerScanner scanner = new SerialFingerScanner(line, SMALL, ModuleKey.FACTORY);
        try (FingerImage image = ((FingerCapture.Taken) scanner.capture()).image()) {
            byte[] grey = image.grey();
            for (int i = 0; i < grey.length; i++) {
                int nibble = i % 2 == 0 ? pixel(i / 2) >> 4 & 0x0F : pixel(i / 2) & 0x0F;
                if (grey[i] != (byte) (nibble * 17)) {
                    throw new AssertionError(how + " of packet " + which + ": another picture");
                }
            }
        }
        assertThat(line.elapsedMs()).as("%s of packet %d", how, which).isLessThan(LONGEST_MS);
        assertThat(line.commands()).allMatch(command -> command.matches("(13|0f|01|02|0a).*"));
        return line;
    }

    static IntStream packets() {
        return IntStream.range(0, PACKETS);
    }

    @ParameterizedTest
    @MethodSource("packets")
    void everySingleDamagedBitIsMadeGood(int which) throws Exception {
        for (int bit = 0; bit < length(which) * 8; bit++) {
            int damaged = bit;
            pictureComes("bit " + bit, which, packet -> flipped(packet, damaged));
        }
    }

    private static byte[] flipped(byte[] packet, int bit) {
        byte[] bad = packet.clone();
        bad[bit / 8] ^= (byte) (1 << bit % 8);
        return bad;
    }

    @ParameterizedTest
    @MethodSource("packets")
    void everyTruncationIsMadeGood(int which) throws Exception {
        for (int length = 0; length < length(which); length++) {
            int cut = length;
            pictureComes("first " + length, which, packet -> Arrays.copyOf(packet, cut));
        }
    }

    private static int length(int which) {
        int[] length = new int[1];
        ScriptedLine line = new ScriptedLine(new Meddler(which, packet -> {
            length[0] = packet.length;
            return packet;
        }));
        SerialFingerScanner scanner = new SerialFingerScanner(line, SMALL, ModuleKey.FACTORY);
        assertThat(scanner).satisfies(SerialFingerScanner::capture);
        assertThat(length[0]).isPositive();
        return length[0];
    }

    static Stream<Arguments> strangers() {
        byte[] foreign = new FingerPacket(0x12345678, FingerPacket.Kind.ACK, new byte[1]).encoded();
        byte[] command = FingerPacket.command((byte) 1).encoded();
        byte[] header = Arrays.copyOf(foreign, 6);
        byte[] longHeader = {(byte) 0xEF, 0x01, -1, -1, -1, -1, 7, 1, 2};
        byte[] noise = new byte[700];
        new java.util.Random(4).nextBytes(noise);
        return Stream.of(
                Arguments.of("a stray 55", new byte[] {0x55}),
                Arguments.of("another module's packet", foreign),
                Arguments.of("an echo of a command", command),
                Arguments.of("a header alone", header),
                Arguments.of("a header of a long packet", longHeader),
                Arguments.of("noise", noise),
                Arguments.of("a packet with a wrong sum", FakeModule.damaged(FakeModule.ack(0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void whatIsNotForUsIsPassedOver(String what, byte[] stranger) throws Exception {
        for (int which = 0; which < PACKETS; which++) {
            pictureComes(what + " before", which, packet -> joined(stranger, packet));
            pictureComes(what + " behind", which, packet -> joined(packet, stranger));
        }
    }

    @Test
    void aWrongAddressIsNobodysAnswer() throws Exception {
        for (int which = 0; which < PACKETS; which++) {
            pictureComes("wrong address", which, packet -> {
                byte[] other = packet.clone();
                other[4] = 0x12;
                return other;
            });
        }
    }

    @Test
    void aDoubledPacketIsMadeGood() throws Exception {
        for (int which = 0; which < PACKETS; which++) {
            pictureComes("doubling", which, packet -> joined(packet, packet));
        }
    }

    @Test
    void aByteAtATimeIsAsGoodAsAllAtOnce() throws Exception {
        ScriptedLine line = new ScriptedLine(module()).tricklingEvery(1);
        SerialFingerScanner scanner = new SerialFingerScanner(line, SMALL, ModuleKey.FACTORY);
        assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
    }

    @Test
    void unpluggedAtAnyByteItIsGoneAndPluggedInAgainItIsFound() throws Exception {
        byte[] all = pixels();
        for (int bytes = 0; bytes < 5 * 12 + 16 + all.length + 4 * 11; bytes++) {
            ScriptedLine line = new ScriptedLine(module()).trickling(1).unpluggedAfter(bytes);
            SerialFingerScanner scanner = new SerialFingerScanner(line, SMALL, ModuleKey.FACTORY);
            assertThatThrownBy(scanner::capture)
                    .as("after %d bytes", bytes)
                    .isInstanceOfSatisfying(
                            FingerScannerFault.class,
                            fault -> assertThat(fault.kind()).isEqualTo(Kind.GONE));
            assertThatThrownBy(scanner::capture).isInstanceOf(FingerScannerFault.class);
            line.plugIn();
            assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
            assertThat(line.elapsedMs()).isLessThan(LONGEST_MS);
        }
    }
}
