// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.drivers.finger.ModuleKey;
import id.anjungan.drivers.finger.ModuleProfile;
import id.anjungan.drivers.finger.SerialFingerScanner;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** P2, and the match part of P6. Times are taken on the client's side of the line. */
public final class FingerBench {
    private static final int TRANSFERS = 3;
    private static final int UP_IMAGE = 0x0A;
    private static final int INSTRUCTION_AT = 9;
    private static final double MOST_OVER_FLOOR = 1.05;
    /** What a citizen waits at most for a picture of a module that applies 115200 baud at once. */
    private static final double MOST_SECONDS = 3.6;

    private final Path top;

    /** @param top the folder that holds the product */
    public FingerBench(Path top) {
        this.top = top;
    }

    /**
     * P2: the image's transfer at either speed and with either packet size, through a real pseudo-terminal, beside the
     * time that the bytes which crossed need on such a wire; takes a minute and a half.
     */
    public static List<Measure> imageTransfers() throws IOException, FingerScannerFault {
        List<Measure> measures = new ArrayList<>();
        for (int baud : new int[] {57600, 115200}) {
            for (int packet : new int[] {128, 256}) {
                Transfer transfer = new Transfer(ModuleKind.ZFM20, baud, profile(baud, packet));
                String what = "image, " + baud + " baud, packets of " + packet + ", s; floor";
                measures.add(Measure.of("P2", what, transfer.seconds(), transfer.floor())
                        .overFloor(MOST_OVER_FLOOR));
            }
        }
        ModuleKind atOnce = ModuleKind.ZFM20.with(ModuleKind.ZFM20.manners().applyingAtOnce());
        Transfer raised = new Transfer(atOnce, 57600, ModuleProfile.ZFM20_AT_ONCE);
        measures.add(
                Measure.of("P2", "image, found at 57600 and raised at once, s; limit", raised.seconds(), MOST_SECONDS)
                        .atMost(1));
        return measures;
    }

    private static ModuleProfile profile(int baud, int packet) {
        ModuleProfile zfm20 = ModuleProfile.ZFM20;
        return new ModuleProfile(
                zfm20.name(),
                zfm20.width(),
                zfm20.height(),
                zfm20.bits(),
                zfm20.dpi(),
                baud,
                baud,
                packet,
                zfm20.features(),
                true);
    }

    /** Some transfers from a module that was left at a speed. */
    private static final class Transfer {
        private final double[] seconds = new double[TRANSFERS];
        private final double floor;

        Transfer(ModuleKind kind, int left, ModuleProfile profile) throws IOException, FingerScannerFault {
            Persona person = Population.fromSeed(1).persona("siti");
            var setup = new VirtualFingerModule.Setup(kind, left, null, 1, false);
            try (VirtualFingerModule module = new VirtualFingerModule(setup, Pace.trueToLife(), WireLog.none())) {
                module.expect(person);
                StopwatchLine line = new StopwatchLine(new JSerialCommLine(module.start()));
                SerialFingerScanner scanner = new SerialFingerScanner(line, profile, ModuleKey.FACTORY);
                scanner.prepare();
                for (int i = 0; i < TRANSFERS; i++) {
                    module.offer(person, FingerOffer.GENUINE, null);
                    close(scanner.capture());
                    seconds[i] = line.transferSeconds();
                }
                floor = line.floorSeconds();
                scanner.close();
            }
            Arrays.sort(seconds);
        }

        double seconds() {
            return seconds[TRANSFERS / 2];
        }

        double floor() {
            return floor;
        }
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

    /** Takes time and counts bytes from the moment UpImage is written to the last read before the next command. */
    private static final class StopwatchLine extends PassingLine {
        private long asked;
        private long last;
        private boolean running;
        private int speed;
        private int crossed;

        StopwatchLine(SerialLine line) {
            super(line);
        }

        @Override
        public void open(int baud) throws LineGone {
            super.open(baud);
            speed = baud;
        }

        @Override
        public void write(byte[] bytes) throws LineGone {
            running = bytes[INSTRUCTION_AT] == UP_IMAGE;
            asked = running ? System.nanoTime() : asked;
            crossed = running ? bytes.length : crossed;
            super.write(bytes);
        }

        @Override
        public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
            int count = super.read(buffer, waitNanos);
            last = running && count > 0 ? System.nanoTime() : last;
            crossed += running ? count : 0;
            return count;
        }

        double transferSeconds() {
            return (last - asked) / 1e9;
        }

        /** Ten bits a byte, for all bytes that crossed in either direction. */
        double floorSeconds() {
            return 10.0 * crossed / speed;
        }
    }
}
