// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.drivers.finger.ModuleProfile;
import id.anjungan.drivers.finger.SerialFingerScanner;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.simulator.finger.Condition;
import id.anjungan.simulator.finger.FingerOffer;
import id.anjungan.simulator.finger.Geometry;
import id.anjungan.simulator.finger.ModuleKind;
import id.anjungan.simulator.finger.SyntheticFingerprint;
import id.anjungan.simulator.finger.TemplateMaker;
import id.anjungan.simulator.finger.VirtualFingerModule;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.util.Arrays;

/** P2, and the match part of P6. Times are taken on the client's side of the line. */
public final class FingerBench {
    private static final int TRANSFERS = 3;
    private static final int UP_IMAGE = 0x0A;
    private static final int INSTRUCTION_AT = 9;
    private static final double MOST_OVER_FLOOR = 1.05;
    private static final double MOST_FIRST_TO_TENTH = 1.5;

    private FingerBench() {}

    /**
     * P2: the image's transfer at 57600 baud in 256-byte packets, through a real pseudo-terminal; takes half a minute.
     */
    public static Measure imageTransfer() throws IOException, FingerScannerFault {
        Persona person = Population.fromSeed(1).persona("siti");
        double[] seconds = new double[TRANSFERS];
        var setup = new VirtualFingerModule.Setup(ModuleKind.ZFM20, 57600, null, 1, false);
        try (VirtualFingerModule module = new VirtualFingerModule(setup, Pace.trueToLife(), WireLog.none())) {
            module.expect(person);
            StopwatchLine line = new StopwatchLine(new JSerialCommLine(module.start()));
            SerialFingerScanner scanner = new SerialFingerScanner(line, ModuleProfile.ZFM20, 0);
            scanner.prepare();
            for (int i = 0; i < TRANSFERS; i++) {
                module.offer(person, FingerOffer.GENUINE, null);
                close(scanner.capture());
                seconds[i] = line.transferSeconds();
            }
            scanner.close();
        }
        Arrays.sort(seconds);
        double floor = 10.0 * (12 + 12 + 36864 + 11 * 144) / 57600;
        double ratio = seconds[TRANSFERS / 2] / floor;
        boolean held = ratio >= 1 && ratio <= MOST_OVER_FLOOR;
        return new Measure("P2", "image transfer, s", seconds[TRANSFERS / 2], floor, ratio, "1.00 to 1.05", held);
    }

    private static void close(FingerCapture capture) {
        if (capture instanceof FingerCapture.Taken taken) {
            taken.image().close();
        }
    }

    /** P6, match: the first citizen's against the tenth's after the warm-up of a fresh start; call once a process. */
    public static Measure firstMatch() {
        SyntheticFingerprint finger = SyntheticFingerprint.of(1, FingerPosition.RIGHT_INDEX);
        byte[] record = TemplateMaker.record(finger);
        SourceAfisMatcher matcher = new SourceAfisMatcher(SourceAfisMatcher.USUAL_THRESHOLD);
        matcher.warmUp();
        double[] millis = new double[10];
        for (int i = 0; i < millis.length; i++) {
            try (FingerImage image = finger.impression(0, Condition.CAREFUL, Geometry.ZFM20);
                    FingerTemplate template = new FingerTemplate(finger.position(), record.clone())) {
                long start = System.nanoTime();
                matcher.matches(image, template);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        double ratio = millis[0] / millis[9];
        boolean held = ratio <= MOST_FIRST_TO_TENTH;
        return new Measure("P6", "match, first to tenth, ms", millis[0], millis[9], ratio, "<= 1.5", held);
    }

    /** Takes the time from the moment UpImage is written to the last read before the next command. */
    private static final class StopwatchLine implements SerialLine {
        private final SerialLine line;
        private long asked;
        private long last;
        private boolean running;

        StopwatchLine(SerialLine line) {
            this.line = line;
        }

        @Override
        public void open(int baud) throws LineGone {
            line.open(baud);
        }

        @Override
        public void write(byte[] bytes) throws LineGone {
            running = bytes[INSTRUCTION_AT] == UP_IMAGE;
            asked = running ? System.nanoTime() : asked;
            line.write(bytes);
        }

        @Override
        public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
            int count = line.read(buffer, waitNanos);
            last = running && count > 0 ? System.nanoTime() : last;
            return count;
        }

        double transferSeconds() {
            return (last - asked) / 1e9;
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
