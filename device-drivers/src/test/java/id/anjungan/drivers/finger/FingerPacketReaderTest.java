// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static id.anjungan.drivers.finger.ScriptedLine.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.finger.FingerPacket.Kind;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FingerPacketReaderTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final ScriptedLine line = new ScriptedLine(written -> new byte[0]);
    private final FingerPacketReader reader = new FingerPacketReader(line, FingerPacket.USUAL_ADDRESS);

    private static byte[] packet(Kind kind, int... payload) {
        byte[] bytes = new byte[payload.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) payload[i];
        }
        return new FingerPacket(FingerPacket.USUAL_ADDRESS, kind, bytes).encoded();
    }

    private byte[] next() throws Exception {
        return reader.next(SECOND).payload();
    }

    private void expectUnanswered(boolean garbled) {
        long before = line.elapsedMs();
        assertThatThrownBy(this::next)
                .isInstanceOfSatisfying(
                        Unanswered.class, e -> assertThat(e.garbled()).isEqualTo(garbled));
        assertThat(line.elapsedMs() - before).isLessThanOrEqualTo(1100);
    }

    @Test
    void aStray55BeforeThePacketIsPassedOver() throws Exception {
        line.put((byte) 0x55);
        line.put(packet(Kind.ACK, 0));
        assertThat(next()).containsExactly(0);
    }

    @Test
    void packetsComeByteByByteAndSeveralAtOnce() throws Exception {
        line.trickling(1).put(joined(packet(Kind.ACK, 1), packet(Kind.DATA, 2, 3)));
        assertThat(next()).containsExactly(1);
        assertThat(next()).containsExactly(2, 3);
        line.trickling(1000).put(joined(packet(Kind.ACK, 4), packet(Kind.DATA, 5), packet(Kind.END_OF_DATA, 6)));
        assertThat(next()).containsExactly(4);
        assertThat(next()).containsExactly(5);
        assertThat(next()).containsExactly(6);
    }

    @Test
    void aGoodPacketBehindAFalseHeaderIsFound() throws Exception {
        byte[] falseHeader = {(byte) 0xEF, 0x01, -1, -1, -1, -1, 7, 0, 40};
        line.put(joined(falseHeader, packet(Kind.ACK, 9), new byte[60]));
        assertThat(next()).containsExactly(9);
    }

    @Test
    void otherAddressesAndCommandsAreNotForThisHost() throws Exception {
        line.put(new FingerPacket(0x12345678, Kind.ACK, new byte[] {1}).encoded());
        line.put(packet(Kind.COMMAND, 1));
        line.put(packet(Kind.ACK, 7));
        assertThat(next()).containsExactly(7);
    }

    @Test
    void silenceAndDamageAreToldApart() {
        expectUnanswered(false);
        byte[] bad = packet(Kind.ACK, 0);
        bad[11] ^= 1;
        line.put(bad);
        expectUnanswered(true);
    }

    @Test
    void everyTruncationEndsAtTheDeadlineAndTheNextPacketIsRead() throws Exception {
        byte[] whole = packet(Kind.DATA, 1, 2, 3, 4);
        for (int length = 1; length < whole.length; length++) {
            line.put(Arrays.copyOf(whole, length));
            assertThatThrownBy(this::next).isInstanceOf(Unanswered.class);
            line.put(packet(Kind.ACK, length));
            assertThat(next()).containsExactly(length);
        }
    }

    @Test
    void noiseWithoutEndEndsAtTheDeadline() {
        Random random = new Random(1);
        byte[] noise = new byte[2_000_000];
        random.nextBytes(noise);
        line.put(noise);
        assertThatThrownBy(this::next).isInstanceOf(Unanswered.class);
        assertThat(line.elapsedMs()).isLessThanOrEqualTo(1200);
    }
}
