// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.biometric.FingerJudges;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.ImageQualityGate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import id.anjungan.core.device.FingerHappening;
import id.anjungan.core.device.FingerStation;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.drivers.finger.ModuleKey;
import id.anjungan.drivers.finger.ModuleProfile;
import id.anjungan.drivers.finger.SerialFingerScanner;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody between module and kiosk says "it matches" before every answer, in every manner in which a module can say
 * so, while a stranger's finger lies on the glass. The kiosk believes its own comparison alone.
 */
@Timeout(120)
class ForgedVerdictTest {
    private static final int FORGERIES = 100;

    /** Match, Search (found on page 0), and bare approval; the score the highest there is. */
    private static final List<byte[]> APPROVALS =
            List.of(new byte[] {0, -1, -1}, new byte[] {0, 0, 0, -1, -1}, new byte[] {0});

    /** Puts a forged approval in front of what the module answers to each command. */
    private static final class ForgingLine extends PassingLine {
        private final Set<Integer> instructions = new HashSet<>();
        private byte[] forged;
        private int count;

        ForgingLine(SerialLine line) {
            super(line);
        }

        @Override
        public void write(byte[] bytes) throws LineGone {
            instructions.add(bytes[9] & 0xFF);
            forged = Ef01Frame.encoded(0xFFFFFFFF, Ef01Frame.ACK, APPROVALS.get(count++ % APPROVALS.size()));
            super.write(bytes);
        }

        @Override
        public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
            if (forged == null || waitNanos == 0) {
                return super.read(buffer, waitNanos);
            }
            System.arraycopy(forged, 0, buffer, 0, forged.length);
            int length = forged.length;
            forged = null;
            return length;
        }
    }

    /** Never runs out. */
    private static final class Tries implements TryCounter {
        private int differed;

        @Override
        public int most() {
            return Integer.MAX_VALUE;
        }

        @Override
        public int left(Nik nik) {
            return Integer.MAX_VALUE;
        }

        @Override
        public int differed(Nik nik) {
            differed++;
            return Integer.MAX_VALUE;
        }

        @Override
        public void matched(Nik nik) {
            throw new AssertionError("a stranger's finger was believed");
        }
    }

    /** Waits as long as it takes. */
    private record Told(CompletableFuture<Happening> end) implements Reply {
        @Override
        public long visit() {
            return 1;
        }

        @Override
        public void progress(Happening happening) {
            throw new AssertionError("nothing is told on the way");
        }

        @Override
        public void done(Happening happening) {
            end.complete(happening);
        }
    }

    @Test
    void aForgedVerdictOfTheModuleChangesNothing(@TempDir Path folder) throws Exception {
        Persona siti = Population.fromSeed(1).persona("siti");
        FingerPosition position = siti.fingers().get(0);
        Nik nik = new Nik(siti.nik());
        Tries tries = new Tries();
        var setup = new VirtualFingerModule.Setup(ModuleKind.ZFM20, 57600, folder.resolve("finger"), 7, true);
        try (VirtualFingerModule module = new VirtualFingerModule(setup, Pace.fast(), WireLog.none())) {
            module.offer(siti, FingerOffer.OTHER, null);
            ForgingLine line = new ForgingLine(new JSerialCommLine(module.start()));
            SerialFingerScanner scanner = new SerialFingerScanner(line, ModuleProfile.ZFM20, ModuleKey.FACTORY);
            SourceAfisMatcher matcher = new SourceAfisMatcher(SourceAfisMatcher.USUAL_THRESHOLD);
            try (FingerStation station =
                    new FingerStation(scanner, FingerJudges.of(new ImageQualityGate(), matcher), tries)) {
                while (line.count < FORGERIES || tries.differed == 0) {
                    byte[] record = TemplateMaker.record(siti.fingerSeed(), position);
                    Told reply = new Told(new CompletableFuture<>());
                    station.ask(new FingerOnFile(nik, new FingerTemplate(position, record)), reply);
                    Happening end = reply.end.get();
                    assertThat(end).isNotInstanceOf(FingerHappening.FingerMatched.class);
                }
            }
            scanner.close();
            assertThat(line.instructions)
                    .as("verify, read, set, look, judge, send: nothing is compared or searched in the module")
                    .isSubsetOf(0x13, 0x0F, 0x0E, 0x01, 0x02, 0x0A);
        }
    }
}
