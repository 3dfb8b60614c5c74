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
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TerminatedCodesTest {
    private static final CodeReading UNREADABLE = new CodeReading.Unreadable();
    private static final CodeReading NOTHING = new CodeReading.Nothing();

    private final TimedLine line = new TimedLine();
    private final SerialCodeScanner scanner = scanner(Terminator.CRLF);

    private SerialCodeScanner scanner(Terminator terminator) {
        return new SerialCodeScanner(line, 9600, new TerminatedCodes(line, terminator));
    }

    private void expect(String text) throws CodeScannerFault {
        CodeReading reading = scanner.next();
        assertThat(reading).isInstanceOf(CodeReading.Read.class);
        ScannedCode code = ((CodeReading.Read) reading).code();
        assertThat(new String(code.text(), StandardCharsets.ISO_8859_1)).isEqualTo(text);
    }

    private void expectGarbled() {
        assertThatThrownBy(scanner::next)
                .isInstanceOfSatisfying(
                        CodeScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(CodeScannerFault.Kind.GARBLED));
    }

    @Test
    void aCodeIsWhatStandsBeforeTheTerminator() throws Exception {
        line.after(300, "ADM1:ABC\r\n");
        expect("ADM1:ABC");
    }

    @Test
    void eachTerminatorIsItsOwn() throws Exception {
        for (Terminator terminator : Terminator.values()) {
            SerialCodeScanner other = scanner(terminator);
            String end = terminator == Terminator.CR ? "\r" : terminator == Terminator.LF ? "\n" : "\r\n";
            line.after(300, "\r\n" + "A1" + end);
            assertThat(other.next()).as(terminator.name()).isInstanceOf(CodeReading.Read.class);
        }
        assertThat(Terminator.named("crlf")).isEqualTo(Terminator.CRLF);
        assertThatThrownBy(() -> Terminator.named("tab")).hasMessageContaining("scanner.terminator");
    }

    @Test
    void aCodeMayComeByteByByte() throws Exception {
        for (char c : "ADM1:XYZ\r\n".toCharArray()) {
            line.after(300, String.valueOf(c));
        }
        expect("ADM1:XYZ");
    }

    @Test
    void aCodeThatStaysIsToldOnceAndAgainWhenItWasAway() throws Exception {
        for (int i = 0; i < 10; i++) {
            line.after(500, "A1\r\n");
        }
        line.after(3500, "A1\r\n");
        expect("A1");
        expect("A1");
        assertThat(scanner.next()).isEqualTo(NOTHING);
    }

    @Test
    void anotherCodeIsToldAlsoWhenItComesAtOnce() throws Exception {
        line.after(500, "A1\r\n").after(500, "B2\r\n").after(500, "A1\r\n");
        expect("A1");
        expect("B2");
        expect("A1");
    }

    @Test
    void whatFollowsWithoutAPauseBelongsToTheSameCode() throws Exception {
        line.after(500, "BEGIN:VCARD\r\nFN:Orang\r\n")
                .after(20, "END:VCARD\r\n")
                .after(800, "A1\r\n");
        expect("BEGIN:VCARD");
        expect("A1");
    }

    @Test
    void armingForgetsWhatCameBefore() throws Exception {
        line.after(0, "A1\r\nB").after(50, "2\r\n").after(500, "C3\r\n");
        scanner.arm();
        expect("C3");
    }

    @Test
    void armingAllowsTheSameCodeAnew() throws Exception {
        line.after(300, "A1\r\n");
        expect("A1");
        scanner.arm();
        line.after(200, "A1\r\n");
        expect("A1");
    }

    @Test
    void aPartOfACodeIsUnreadableWithinTwoSeconds() throws Exception {
        line.after(1000, "ADM1:ABC");
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
        assertThat(line.elapsedMs()).isBetween(2000L, 3000L);
    }

    @Test
    void aCodeThatTricklesIsGivenUpAfterFiveSeconds() throws Exception {
        for (int i = 0; i < 100; i++) {
            line.after(600, "x");
        }
        expectGarbledOrUnreadable();
        assertThat(line.elapsedMs()).isLessThan(9000);
    }

    private void expectGarbledOrUnreadable() throws CodeScannerFault {
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
    }

    @Test
    void tooMuchIsUnreadableAndTheNextCodeIsRead() throws Exception {
        line.after(100, "9".repeat(7089) + "\r\n").after(500, "A1\r\n");
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
        expect("A1");
    }

    @Test
    void theLongestCodeIsRead() throws Exception {
        String longest = "9".repeat(ScannedCode.LONGEST);
        line.after(100, longest + "\r\n").after(500, longest + "9\r\n");
        expect(longest);
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
    }

    @Test
    void controlCharactersAreNoise() throws Exception {
        line.after(100, "AD\0M1\r\n").after(500, "caf\u00e9\r\n");
        assertThat(scanner.next()).isEqualTo(UNREADABLE);
        expect("caf\u00e9");
    }

    @Test
    void lineEndsAloneAreNoCode() throws Exception {
        for (int i = 0; i < 200; i++) {
            line.after(500, "\r\n");
        }
        assertThat(scanner.next()).isEqualTo(NOTHING);
        assertThat(line.elapsedMs()).isBetween(60_000L, 60_600L);
    }

    @Test
    void nobodyShowsAnythingForAMinute() throws Exception {
        assertThat(scanner.next()).isEqualTo(NOTHING);
        assertThat(line.elapsedMs()).isEqualTo(60_000);
        assertThat(line.reads()).isLessThan(3);
    }

    @Test
    void anInterruptEndsTheWaiting() throws Exception {
        Thread.currentThread().interrupt();
        assertThat(scanner.next()).isEqualTo(NOTHING);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aLineThatIsNeverStillIsAFault() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        line.shout(noise);
        expectGarbled();
        assertThat(line.elapsedMs()).isLessThan(10_000);
    }

    @Test
    void anUnpluggedScannerIsGoneAndComesBack() throws Exception {
        line.after(100, "A1");
        line.unplug();
        assertThatThrownBy(scanner::next)
                .isInstanceOfSatisfying(
                        CodeScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(CodeScannerFault.Kind.GONE));
        assertThatThrownBy(scanner::prepare).isInstanceOf(CodeScannerFault.class);
        line.plug();
        scanner.prepare();
        scanner.arm();
        line.after(300, "A1\r\n");
        expect("A1");
    }

    @Test
    void whateverComesIsTakenToItsEnd() {
        HostileInputs.feedOneIn(
                10,
                bytes -> {
                    TimedLine hostile = new TimedLine().after(0, bytes.clone());
                    CodeReading reading =
                            new TerminatedCodes(hostile, Terminator.CRLF).next(TimeUnit.SECONDS.toNanos(1));
                    assertThat(hostile.elapsedMs()).isLessThan(9000);
                    if (reading instanceof CodeReading.Read read) {
                        assertThat(read.code().text().length).isBetween(1, ScannedCode.LONGEST);
                    }
                },
                "ADM1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
