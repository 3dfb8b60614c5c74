// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import static id.anjungan.simulator.papers.ExamplePage.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.drivers.finger.FingerPacket;
import id.anjungan.drivers.finger.ModuleKey;
import id.anjungan.drivers.finger.ModuleProfile;
import id.anjungan.drivers.finger.SerialFingerScanner;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.simulator.papers.ExamplePage;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every byte of the examples in {@code docs/perangkat/ef01.md} crosses a line here, between driver and virtual module.
 */
@Timeout(60)
class Ef01PaperTest {
    private static final byte[] SHORT = {0x01, 0x23, 0x45, 0x67};

    /** Writes down commands and acknowledgements; pictures are nobody's example. */
    private static final class NotingLine extends PassingLine {
        private final Ef01Frame frame = new Ef01Frame();
        private final StringBuilder notes = new StringBuilder();

        NotingLine(SerialLine line) {
            super(line);
        }

        @Override
        public void open(int baud) throws LineGone {
            super.open(baud);
            notes.append("at ").append(baud).append(" baud\n");
        }

        @Override
        public void write(byte[] bytes) throws LineGone {
            String name = Words.command(Arrays.copyOfRange(bytes, 9, bytes.length - 2));
            notes.append(labelled(name.replaceFirst(" .*", ""), bytes));
            super.write(bytes);
        }

        @Override
        public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
            int count = super.read(buffer, waitNanos);
            for (int i = 0; i < count; i++) {
                frame.take(buffer[i]).stream()
                        .filter(packet -> packet.kind() == Ef01Frame.ACK)
                        .map(packet -> Ef01Frame.encoded(packet.address(), packet.kind(), packet.payload()))
                        .forEach(ack -> notes.append(labelled("", ack)));
            }
            return count;
        }
    }

    @Test
    void everyExampleCrossesTheLine(@TempDir Path folder) throws Exception {
        Map<String, String> made = new LinkedHashMap<>();
        made.put("percakapan-zfm20", conversation(ModuleKind.ZFM20, ModuleProfile.ZFM20, folder));
        made.put("percakapan-r503", conversation(ModuleKind.R503, ModuleProfile.R503, folder));
        made.put(
                "data",
                data("data", Ef01Frame.DATA, FingerPacket.Kind.DATA)
                        + data("last data", Ef01Frame.END, FingerPacket.Kind.END_OF_DATA));
        new ExamplePage("ef01.md").holds(made);
    }

    private static String conversation(ModuleKind kind, ModuleProfile profile, Path folder) throws Exception {
        var setup = new VirtualFingerModule.Setup(kind, 57600, folder.resolve(kind.name()), 7, true);
        try (VirtualFingerModule module = new VirtualFingerModule(setup, Pace.fast(), WireLog.none())) {
            module.offer(Population.fromSeed(1).persona("siti"), FingerOffer.GENUINE, null);
            NotingLine line = new NotingLine(new PatientLine(module.start(), module::baud));
            module.awaitStart();
            SerialFingerScanner scanner = new SerialFingerScanner(line, profile, ModuleKey.FACTORY);
            assertThat(scanner.capture()).isInstanceOf(FingerCapture.Taken.class);
            scanner.close();
            return line.notes.toString();
        }
    }

    /** Both sides make the same of it. */
    private static String data(String label, int kind, FingerPacket.Kind same) {
        byte[] packet = Ef01Frame.encoded(0xFFFFFFFF, kind, SHORT);
        assertThat(new FingerPacket(0xFFFFFFFF, same, SHORT).encoded()).isEqualTo(packet);
        return labelled(label, packet);
    }
}
