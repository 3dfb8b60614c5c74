// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.run.HeldThread;
import id.anjungan.simulator.run.KeptKiosk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** P8, P14, and how soon the installed machine is back: the kiosk alone at its attract screen, in true time. */
final class MachineBench {
    private static final int STARTS = 3;
    private static final double MOST_TO_READY = 5;
    private static final double MOST_TO_BE_BACK = 5;
    private static final double MOST_IDLE = 0.05;
    private static final long SETTLING_MILLIS = 10_000;
    private static final long IDLE_MILLIS = 60_000;
    /** Kernel's ticks a second, in which {@code /proc} counts; the same on every Linux that Java runs on. */
    private static final double TICKS = 100;
    /** In {@code /proc/PID/stat} after the name: time in the program, and in the kernel for it. */
    private static final int USER_TIME = 11;

    private static final int KERNEL_TIME = 12;

    private MachineBench() {}

    /** An end that comes to a kiosk from outside. */
    private interface Death {
        void of(KeptKiosk kiosk) throws IOException;
    }

    /** P8: from the start of the program until a citizen can begin, with everything warm. */
    static List<Measure> ready(Bench.Place place) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (KeptKiosk kiosk = kiosk(place, "ready-" + i, false)) {
                long start = System.nanoTime();
                kiosk.start();
                seconds.add(seconds(kiosk.untilWelcoming(start)));
            }
        }
        return List.of(
                Measure.of("P8", "start to ready, everything warm, s; most", Measure.median(seconds), MOST_TO_READY)
                        .atMost(1));
    }

    /** P14: processor time of the kiosk and its children over a minute at the attract screen. */
    static List<Measure> idle(Bench.Place place) throws IOException, InterruptedException {
        try (KeptKiosk kiosk = kiosk(place, "idle", false)) {
            long start = System.nanoTime();
            kiosk.start();
            kiosk.untilWelcoming(start);
            Thread.sleep(SETTLING_MILLIS);
            double before = processorSeconds(kiosk.kiosk());
            long begun = System.nanoTime();
            Thread.sleep(IDLE_MILLIS);
            double used = processorSeconds(kiosk.kiosk()) - before;
            double passed = seconds(Duration.ofNanos(System.nanoTime() - begun));
            return List.of(Measure.of("P14", "processor when idle, s; over", used, passed)
                    .atMost(MOST_IDLE));
        }
    }

    /** Back at the attract screen: killed, and with its visit thread held still, under the image's keeper. */
    static List<Measure> back(Bench.Place place) throws IOException, InterruptedException {
        List<Measure> measures = new ArrayList<>();
        try (KeptKiosk kiosk = kiosk(place, "back", true)) {
            kiosk.start();
            kiosk.untilWelcoming(System.nanoTime());
            measures.add(after("killed", kiosk, dying -> dying.kiosk().destroyForcibly()));
            measures.add(after("visit held still", kiosk, dying -> HeldThread.hold(dying.kiosk(), "visit")));
        }
        return measures;
    }

    private static Measure after(String what, KeptKiosk kiosk, Death death) throws IOException, InterruptedException {
        long start = System.nanoTime();
        death.of(kiosk);
        double seconds = seconds(kiosk.untilWelcoming(start));
        return Measure.of("back", what + " to attract screen, s; most", seconds, MOST_TO_BE_BACK)
                .atMost(1);
    }

    private static KeptKiosk kiosk(Bench.Place place, String name, boolean kept) throws IOException {
        Path folder = Files.createDirectories(place.scratch().resolve(name));
        return new KeptKiosk(place.state().root(), folder, kept);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static double processorSeconds(ProcessHandle process) throws IOException {
        double ticks = 0;
        for (ProcessHandle one :
                Stream.concat(Stream.of(process), process.descendants()).toList()) {
            String stat =
                    Files.readString(Path.of("/proc", Long.toString(one.pid()), "stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[KERNEL_TIME]);
        }
        return ticks / TICKS;
    }
}
