// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.drivers.finger.ModuleProfile;
import id.anjungan.drivers.finger.SerialFingerScanner;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.simulator.finger.FingerOffer;
import id.anjungan.simulator.finger.ModuleKind;
import id.anjungan.simulator.finger.VirtualFingerModule;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** P2, and the match part of P6. Times are taken on the client's side of the line. */
public final class FingerBench {
    private static final int TRANSFERS = 3;
    private static final int UP_IMAGE = 0x0A;
    private static final int INSTRUCTION_AT = 9;
    private static final double MOST_OVER_FLOOR = 1.05;

    private final Path top;

    /** @param top the folder that holds the product */
    public FingerBench(Path top) {
        this.top = top;
    }

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
        return Measure.of("P2", "image transfer, s; floor", seconds[TRANSFERS / 2], floor)
                .overFloor(MOST_OVER_FLOOR);
    }

    private static void close(FingerCapture capture) {
        if (capture instanceof FingerCapture.Taken taken) {
            taken.image().close();
        }
    }

    /** P6, match: first citizen ÷ tenth, milliseconds, medians over fresh machines. */
    public Measure firstAgainstTenth() throws IOException, InterruptedException {
        return new FreshStarts(top, MatchRounds.class, List.of())
                .measure("match for the first citizen, ms; for the tenth");
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
