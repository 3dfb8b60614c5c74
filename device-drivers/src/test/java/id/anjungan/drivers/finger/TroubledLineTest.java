// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Lines on which nothing can come over for a while: a typed fault in time, no rush of reads, and the next try works.
 */
class TroubledLineTest {
    private static final ModuleProfile PROFILE = ModuleProfile.ZFM20;

    private final FakeModule module = new FakeModule(PROFILE);
    private final ScriptedLine line = new ScriptedLine(module);
    private final NoisyLine noisy = new NoisyLine(line);
    private final SerialFingerScanner scanner = new SerialFingerScanner(noisy, PROFILE, ModuleKey.FACTORY);

    /** Carries a million random bytes a second of its clock instead of what is sent, while it is noisy. */
    private static final class NoisyLine extends PassingLine {
        private static final long NANOS_A_BYTE = 1000;

        private final Random random = new Random(2026);
        private long passed;
        private boolean noise;
        private int reads;

        NoisyLine(ScriptedLine line) {
            super(line);
        }

        @Override
        public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
            reads++;
            if (!noise) {
                return super.read(buffer, waitNanos);
            }
            super.read(new byte[buffer.length], 0);
            random.nextBytes(buffer);
            passed += buffer.length * NANOS_A_BYTE;
            return buffer.length;
        }

        @Override
        public long now() {
            return super.now() + passed;
        }

        long elapsedMs() {
            return now() / 1_000_000;
        }
    }

    private void expectFault(Kind kind, long withinMs) {
        long before = noisy.elapsedMs();
        int readsBefore = noisy.reads;
        assertThatThrownBy(scanner::capture)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(kind));
        long took = noisy.elapsedMs() - before;
        assertThat(took).isLessThan(withinMs);
        // A full buffer of noise is half a millisecond: no read but brings that much, or waits.
        assertThat(noisy.reads - readsBefore).isLessThan((int) took * 4 + 100);
    }

    private void expectPicture() throws FingerScannerFault {
        assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
    }

    @Test
    void noiseWhileTheModuleIsLookedForEndsInTime() throws Exception {
        noisy.noise = true;
        expectFault(Kind.GARBLED, 6_000);
        noisy.noise = false;
        expectPicture();
    }

    @Test
    void noiseWhileAFingerIsAwaitedEndsInTime() throws Exception {
        scanner.prepare();
        noisy.noise = true;
        expectFault(Kind.GARBLED, 11_500);
        noisy.noise = false;
        expectPicture();
    }

    @Test
    void silenceCostsAHandfulOfReads() throws Exception {
        scanner.prepare();
        module.always(0x01, FakeModule.SILENCE);
        int before = line.reads();
        expectFault(Kind.GARBLED, 11_500);
        assertThat(line.reads() - before).isLessThan(60);
    }

    @Test
    void aTrickleThatNeverMakesAPacketEndsInTime() throws Exception {
        scanner.prepare();
        line.tricklingEvery(400);
        expectFault(Kind.GARBLED, 11_500);
        line.trickling(1000);
        expectPicture();
    }

    @Test
    void aPictureThatNeverEndsEndsInTime() throws Exception {
        byte[] crumb = FakeModule.packet(FingerPacket.Kind.DATA, 1);
        byte[][] crumbs = new byte[4000][];
        java.util.Arrays.fill(crumbs, crumb);
        scanner.prepare();
        module.always(0x0A, ScriptedLine.joined(FakeModule.ack(0), ScriptedLine.joined(crumbs)));
        line.tricklingEvery(20);
        expectFault(Kind.GARBLED, 60_000);
    }

    @Test
    void acknowledgementsWithoutEndEndInTime() throws Exception {
        byte[][] acks = new byte[10_000][];
        java.util.Arrays.fill(acks, FakeModule.ack(0));
        scanner.prepare();
        module.always(0x0A, ScriptedLine.joined(acks));
        line.tricklingEvery(5);
        expectFault(Kind.GARBLED, 60_000);
    }

    @Test
    void aKioskKilledInATransferFindsTheModuleStillSending() throws Exception {
        byte[] rest = FakeModule.picture(PROFILE.imageBytes());
        module.once(0x13, java.util.Arrays.copyOfRange(rest, 12, rest.length)).once(0x13, FakeModule.ack(0));
        expectPicture();
        assertThat(line.commands()).startsWith("1300000000", "1300000000", "0f");
    }
}
