// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.drivers.finger.ModuleKey;
import id.anjungan.drivers.finger.ModuleProfile;
import id.anjungan.drivers.finger.SerialFingerScanner;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the hand-cranked line of the driver's own tests cannot show: through jSerialComm and a real terminal, nobody
 * burns the processor while nothing, or too much, comes. Processor time is the thread's own, so a busy machine does
 * not count.
 */
@Timeout(120)
class HostileTerminalTest {
    private static final int BYTES_A_MILLISECOND = 1000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    private long processorMs;
    private long elapsedMs;

    /** One capture that must fail with this kind of fault. */
    private void expectFault(SerialFingerScanner scanner, FingerScannerFault.Kind kind) {
        long processor = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        assertThatThrownBy(scanner::capture)
                .isInstanceOfSatisfying(
                        FingerScannerFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(kind));
        elapsedMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        processorMs = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - processor);
    }

    private SerialFingerScanner scanner(Path link) {
        return new SerialFingerScanner(new JSerialCommLine(link.toString()), ModuleProfile.ZFM20, ModuleKey.FACTORY);
    }

    @Test
    void silenceCostsHardlyAnyProcessorTime() throws Exception {
        Path link = folder.resolve("silent");
        try (PseudoTerminal silent = PseudoTerminal.open(link, 57600)) {
            SerialFingerScanner scanner = scanner(link);
            expectFault(scanner, FingerScannerFault.Kind.GARBLED);
            scanner.close();
            assertThat(silent.closed()).isFalse();
        }
        assertThat(processorMs).isLessThan(elapsedMs / 10);
    }

    @Test
    void aMegabyteOfNoiseASecondIsReadWithoutHaste() throws Exception {
        Path link = folder.resolve("noisy");
        try (PseudoTerminal noisy = PseudoTerminal.open(link, 57600)) {
            Thread shouting = new Thread(() -> shout(noisy), "noise");
            shouting.start();
            SerialFingerScanner scanner = scanner(link);
            expectFault(scanner, FingerScannerFault.Kind.GARBLED);
            scanner.close();
            noisy.close();
            shouting.join();
        }
        assertThat(processorMs).isLessThan(elapsedMs / 2);
    }

    private static void shout(PseudoTerminal noisy) {
        Random random = new Random(2026);
        byte[] noise = new byte[BYTES_A_MILLISECOND];
        Pace pace = Pace.trueToLife();
        while (!noisy.closed()) {
            random.nextBytes(noise);
            noisy.write(noise);
            pace.take(java.time.Duration.ofMillis(1));
        }
    }

    @Test
    void afterAnUnplugNothingSpinsAndTheNextTryWorks() throws Exception {
        Path link = folder.resolve("finger");
        var setup = new VirtualFingerModule.Setup(ModuleKind.ZFM20, 57600, link, 7, true);
        try (VirtualFingerModule module = new VirtualFingerModule(setup, Pace.fast(), WireLog.none())) {
            module.start();
            SerialLine line = new PatientLine(link.toString(), module::baud);
            SerialFingerScanner scanner = new SerialFingerScanner(line, ModuleProfile.ZFM20, ModuleKey.FACTORY);
            scanner.prepare();
            module.unplug();
            expectFault(scanner, FingerScannerFault.Kind.GONE);
            long spent = processorMs;
            expectFault(scanner, FingerScannerFault.Kind.GONE);
            assertThat(spent + processorMs).isLessThan(2_000);
            module.plug();
            module.offer(Population.fromSeed(1).persona("siti"), FingerOffer.GENUINE, null);
            assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
            scanner.close();
        }
    }
}
