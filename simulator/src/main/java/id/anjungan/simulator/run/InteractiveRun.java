// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.dock.Dock;
import id.anjungan.simulator.scenario.KioskLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** The kiosk full screen for a person, and the dock; office and kiosk keep their data from run to run. */
final class InteractiveRun {
    private final RunOptions options;

    InteractiveRun(RunOptions options) {
        this.options = options;
    }

    int run() throws IOException, RunFolder.Taken, InterruptedException {
        Path home = options.stateFolder().toAbsolutePath().resolve("interactive");
        try (RunFolder out = RunFolder.take(home.resolve("run"))) {
            Present present = new Present();
            Hall.Places places = new Hall.Places(
                    Files.createDirectories(home.resolve("kiosk")),
                    Files.createDirectories(home.resolve("world")),
                    out.folder("wire"));
            try (Hall hall = new Hall(options, places, present, document -> {})) {
                serve(hall, places, present);
            }
        }
        return 0;
    }

    private static void serve(Hall hall, Hall.Places places, Present present) throws IOException, InterruptedException {
        Thread hook = new Thread(() -> hall.kiosk().endNow(), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        WorldProps props =
                new WorldProps(hall.world(), hall.world().people().persona("siti"), new HallActs(hall, places.kiosk()));
        try (Dock dock = new Dock(
                        props, hall.board(), new Standing(hall.world(), props, present), present.over::countDown)
                .start()) {
            hall.kiosk().start();
            System.err.println("Dock:          " + dock.address());
            System.err.println("Operator key:  Ctrl+Alt+Shift+Q on the kiosk's window");
            present.over.await();
        }
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    /** How the machine stands, and what its invented citizen and officer know by heart. */
    private record Standing(World world, WorldProps props, Present present) implements Dock.Machine {
        private static final List<String> KNOWN = List.of("nik", "pin", "print-pin", "officer-pin");

        @Override
        public Map<String, String> state() {
            Map<String, String> all = new TreeMap<>();
            all.put("stage", present.state.getOrDefault("stage", "starting"));
            all.put("persona", props.persona().id());
            all.put("card", world.card().cardLies() ? "lying" : "none");
            all.put("code", code().isEmpty() ? "" : Integer.toHexString(code().hashCode()));
            KNOWN.forEach(what -> all.put(what, props.digits(what)));
            return all;
        }

        @Override
        public String code() {
            return world.scanner().shown();
        }
    }

    /** Where the kiosk is now. */
    private static final class Present implements KioskLine.Listener {
        private final Map<String, String> state = new java.util.concurrent.ConcurrentHashMap<>();
        private final CountDownLatch over = new CountDownLatch(1);

        @Override
        public void entered(int entry, String stage, String happening, String code) {
            state.put("stage", code.isEmpty() ? stage : stage + " " + code);
        }

        @Override
        public void hungUp() {
            over.countDown();
        }
    }
}
