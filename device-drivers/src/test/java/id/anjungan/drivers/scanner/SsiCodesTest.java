// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.code.ScannedCode;
import id.anjungan.core.device.CodeReading;
import id.anjungan.core.device.CodeScannerFault;
import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.serial.TimedLine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SsiCodesTest {
    private static final CodeReading UNREADABLE = new CodeReading.Unreadable();
    private static final String ENABLE = "04e90400ff0f";
    private static final String DISABLE = "04ea0400ff0e";
    private static final String ACKED = "04d00400ff28";
    private static final String RESEND = "05d1040001ff25";

    private final TimedLine line = new TimedLine();
    private final SerialCodeScanner scanner = new SerialCodeScanner(line, 9600, new SsiCodes(line));

    @BeforeEach
    void acknowledgeCommands() {
        line.answering(bytes -> bytes[1] == (byte) 0xD0 ? new byte[0] : packet(SsiPacket.ACK, 0));
    }

    private static byte[] packet(int opcode, int status, byte... data) {
        return new SsiPacket(opcode, SsiPacket.DECODER, status, data).encoded();
    }

    private static byte[] decoded(int status, String text) {
        return packet(SsiPacket.DECODE_DATA, status, ("\u001c" + text).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] damaged(byte[] packet) {
        byte[] bad = packet.clone();
        bad[bad.length - 1] ^= 1;
        return bad;
    }

    private void expect(String text) throws CodeScannerFault {
        CodeReading reading = scanner.next();
        assertThat(reading).isInstanceOf(CodeReading.Read.class);
        ScannedCode code = ((CodeReading.Read) reading).code();
        assertThat(new String(code.text(), StandardCharsets.ISO_8859_1)).isEqualTo(text);
    }

    /** Two's complement of the sum of all bytes before, high byte first. */
    @Test
    void packetsAreThoseOfTheManual() {
        assertThat(SsiPacket.command(SsiPacket.SCAN_ENABLE, 0).encoded()).isEqualTo(hex(ENABLE));
        assertThat(SsiPacket.command(SsiPacket.ACK, 0).encoded()).isEqualTo(hex(ACKED));
        byte[] decoded = hex("0af30000" + "1c" + "41444d313a" + "fdaa");
        assertThat(SsiPacket.decoded(decoded, 0, decoded.length)).isNotNull().hasToString("SsiPacket[f3 6]");
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    @Test
    void theScannerLooksOnlyWhileACodeIsAwaited() throws Exception {
        scanner.prepare();
        scanner.arm();
        line.after(400, decoded(0, "A1"));
        expect("A1");
        scanner.disarm();
        assertThat(line.written()).containsExactly(DISABLE, ENABLE, ACKED, DISABLE);
    }

    @Test
    void aLongCodeComesInParts() throws Exception {
        String first = "A".repeat(250);
        line.after(100, decoded(SsiPacket.CONTINUED, first)).after(100, decoded(0, "B".repeat(50) + "\r\n"));
        expect(first + "B".repeat(50));
        assertThat(line.written()).containsExactly(ACKED, ACKED);
    }

    @Test
    void aPartThatIsSentAgainCountsOnce() throws Exception {
        int again = SsiPacket.CONTINUED | SsiPacket.RETRANSMITTED;
        line.after(100, decoded(SsiPacket.CONTINUED, "A"))
                .after(100, decoded(again, "A"))
                .after(100, decoded(0, "B"));
        expect("AB");
        assertThat(line.written()).hasSize(3);
    }

    @Test
    void aDamagedPacketIsAskedForAgain() throws Exception {
        byte[] good = decoded(0, "A1");
        line.after(100, damaged(good));
        line.answering(
                bytes -> bytes[1] == (byte) SsiPacket.NAK ? decoded(SsiPacket.RETRANSMITTED, "A1") : new byte[0]);
        expect("A1");
        assertThat(line.written()).containsExactly(RESEND, ACKED);
    }

    @Test
    void whatStaysDamagedIsUnreadable() throws Exception {
        byte[] bad = damaged(decoded(0, "A1"));
        line.after(100, bad);
        line.answering(bytes -> bytes[1] == (byte) SsiPacket.NAK ? bad : new byte[0]);
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
        assertThat(line.written()).containsExactly(RESEND, RESEND, RESEND);
    }

    @Test
    void everySingleBitErrorIsNoticed() throws Exception {
        byte[] good = decoded(0, "ADM1:A");
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            TimedLine noisy = new TimedLine().after(0, bad);
            CodeReading reading = new SsiCodes(noisy).next(TimeUnit.SECONDS.toNanos(1));
            assertThat(reading).as("bit " + bit).isNotInstanceOf(CodeReading.Read.class);
        }
    }

    @Test
    void everyTruncationIsNoticed() throws Exception {
        byte[] good = decoded(0, "ADM1:A");
        for (int length = 1; length < good.length; length++) {
            TimedLine cut = new TimedLine().after(0, Arrays.copyOf(good, length));
            CodeReading reading = new SsiCodes(cut).next(TimeUnit.SECONDS.toNanos(1));
            assertThat(reading).as(length + " bytes").isEqualTo(UNREADABLE);
            assertThat(cut.elapsedMs()).isLessThan(9000);
        }
    }

    @Test
    void aGoodPacketBehindNoiseIsFound() throws Exception {
        line.after(100, new byte[] {0, 1, (byte) 0xFF, 17, 0, 3}).after(350, decoded(0, "A1"));
        expect("A1");
    }

    @Test
    void aCodeLongerThanAnyOfUseIsUnreadable() throws Exception {
        for (int i = 0; i < 4; i++) {
            line.after(50, decoded(SsiPacket.CONTINUED, "A".repeat(200)));
        }
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
    }

    @Test
    void aCodeOfWhichTheRestNeverComesIsUnreadable() throws Exception {
        line.after(100, decoded(SsiPacket.CONTINUED, "A"));
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
        assertThat(line.elapsedMs()).isLessThan(3000);
    }

    @Test
    void otherPacketsDoNotProlongTheWait() throws Exception {
        for (int i = 0; i < 400; i++) {
            line.after(200, packet(0xF6, 0, (byte) 1));
        }
        assertThat(scanner.next()).isEqualTo(new CodeReading.Nothing());
        assertThat(line.elapsedMs()).isBetween(60_000L, 60_300L);
    }

    @Test
    void codesShownBeforeAreAcknowledgedAndForgotten() throws Exception {
        line.after(0, decoded(0, "OLD"));
        line.answering(bytes -> new byte[0]);
        line.after(300, packet(SsiPacket.ACK, 0)).after(300, decoded(0, "NEW"));
        scanner.arm();
        expect("NEW");
    }

    @Test
    void aSilentScannerIsAskedThriceWithinFiveSeconds() {
        line.answering(bytes -> new byte[0]);
        expectGarbled();
        assertThat(line.written()).containsExactly(ENABLE, "04e90401ff0e", "04e90401ff0e");
        assertThat(line.elapsedMs()).isLessThan(5000);
    }

    @Test
    void aScannerThatRefusesIsNotSetUpForThisKiosk() {
        line.answering(bytes -> packet(SsiPacket.NAK, 0, (byte) 6));
        expectGarbled();
        assertThat(line.written()).hasSize(1);
    }

    private void expectGarbled() {
        assertThatThrownBy(scanner::arm)
                .isInstanceOfSatisfying(
                        CodeScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(CodeScannerFault.Kind.GARBLED));
    }

    @Test
    void aLineThatIsNeverStillIsAFault() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        line.answering(bytes -> new byte[0]);
        line.shout(noise);
        assertThatThrownBy(scanner::next).isInstanceOf(CodeScannerFault.class);
        assertThat(line.elapsedMs()).isLessThan(10_000);
    }

    @Test
    void whateverComesIsTakenToItsEnd() {
        HostileInputs.feedOneIn(
                10,
                bytes -> {
                    TimedLine hostile = new TimedLine().after(0, bytes.clone());
                    CodeReading reading = new SsiCodes(hostile).next(TimeUnit.SECONDS.toNanos(1));
                    assertThat(hostile.elapsedMs()).isLessThan(15_000);
                    if (reading instanceof CodeReading.Read read) {
                        assertThat(read.code().text().length).isLessThanOrEqualTo(ScannedCode.LONGEST);
                    }
                },
                decoded(0, "ADM1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"));
    }

    /** Packets alone are cheap to take apart: all of the lot. */
    @Test
    void packetsAreSoundOrNone() {
        HostileInputs.feed(
                bytes -> {
                    int size = SsiPacket.measured(bytes, 0, bytes.length);
                    if (size > 0 && size <= bytes.length) {
                        SsiPacket packet = SsiPacket.decoded(bytes, 0, size);
                        assertThat(packet == null || Arrays.equals(packet.encoded(), Arrays.copyOf(bytes, size)))
                                .isTrue();
                    }
                },
                decoded(0, "ADM1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"));
    }
}
