// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.office.ServedFiles;
import id.anjungan.simulator.office.VirtualOffice;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.scenario.KioskLine;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireBoard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One kiosk in its world, put up and taken down together: the virtual devices and the office, the display, the line to
 * the window, and the kiosk's process.
 */
final class Hall implements AutoCloseable {
    private static final int MOST_REPETITIONS = 30;
    private static final long SECONDS_TO_END = 30;
    /** A kiosk that writes its class-data archive at the end takes half a minute on a busy machine. */
    private static final long SECONDS_TO_ARCHIVE = 180;

    /**
     * Where things of this run are kept.
     *
     * @param kiosk the kiosk's own data directory
     * @param world a folder of the world's: the office's data, links
     * @param wires where transcripts are written
     */
    record Places(Path kiosk, Path world, Path wires) {
        /** All in one folder, made where they are missing. */
        static Places under(Path folder) throws IOException {
            return new Places(
                    Files.createDirectories(folder.resolve("kiosk")),
                    Files.createDirectories(folder.resolve("world")),
                    Files.createDirectories(folder.resolve("wire")));
        }
    }

    private final RunOptions options;
    private final Places places;
    private final WireBoard board;
    private final World world;
    private final KioskLine line;
    private final VirtualDisplay display;
    private final KioskProgram program;
    private final KioskProcess kiosk;

    Hall(RunOptions options, Places places, KioskLine.Listener listener, ServedFiles served) throws IOException {
        this(options, places, Map.of(), listener, served);
    }

    /** @param otherwise what is set otherwise at the kiosk than this world needs, by full names */
    Hall(
            RunOptions options,
            Places places,
            Map<String, String> otherwise,
            KioskLine.Listener listener,
            ServedFiles served)
            throws IOException {
        this.options = options;
        this.places = places;
        StateFolder state = new StateFolder(options.stateFolder());
        Pace pace = options.fast ? Pace.fast() : Pace.trueToLife();
        board = new WireBoard(places.wires());
        Path link = places.world().resolve("finger");
        World.Setup setup = new World.Setup(
                state,
                places.world().resolve("office"),
                link,
                pace,
                options.seed,
                board,
                KioskSettingsFile.text(options.settings, "card.profile", options.cardProfile),
                options.portBase);
        Files.createDirectories(setup.officeData());
        VirtualOffice office = new VirtualOffice(new VirtualOffice.Setup(
                state,
                setup.officeData(),
                Population.fromSeed(options.seed),
                pace,
                board.log("office"),
                served,
                Clock.systemUTC(),
                options.portBase));
        world = new World(setup, office).start();
        line = new KioskLine(listener);
        display = options.hasDisplay() ? null : VirtualDisplay.start(options.size);
        program = options.kioskProgram();
        kiosk = kioskProcess(otherwise);
    }

    private KioskProcess kioskProcess(Map<String, String> otherwise) throws IOException {
        Map<String, String> settings = world.settings();
        settings.put("kiosk.data", places.kiosk().toString());
        settings.put("screen.size", options.size);
        settings.put("screen.lang", options.language);
        // Who has a display works beside the window, with the dock for example.
        settings.put("screen.fullscreen", Boolean.toString(!options.hasDisplay()));
        settings.putAll(otherwise);
        Path file = places.kiosk().resolve("settings.yaml");
        Files.createDirectories(places.kiosk());
        KioskSettingsFile.write(file, settings, options.settings);
        KioskProcess.Plan plan = new KioskProcess.Plan()
                .property("adm.world.link", line.address())
                .property("adm.world.card", world.cardAddress())
                .property("adm.world.terminal", world.terminalAddress())
                .property("adm.world.fast", Boolean.toString(options.fast))
                .property("adm.world.blind", Boolean.toString(options.blind))
                .property("adm.world.warm", Boolean.toString(options.warm))
                .property("adm.world.seed", Long.toString(options.seed))
                .property("jSerialComm.library.randomizeNativeName", "false");
        KioskFlags.addTo(plan, options);
        if (options.kept) {
            plan.keptBy(program.folder().resolve("bin/adm-supervise"));
        }
        if (options.canaries) {
            plan.property(
                    "java.io.tmpdir", CanaryCheck.temporary(places.world()).toString());
        }
        if (display != null) {
            plan.environment("DISPLAY", display.name());
        }
        return plan.on(program, file, places.kiosk().resolve("kiosk.log"));
    }

    World world() {
        return world;
    }

    WireBoard board() {
        return board;
    }

    KioskLine line() {
        return line;
    }

    KioskProcess kiosk() {
        return kiosk;
    }

    /** The kiosk itself, which is another process after each start; its keeper has no other child that serves. */
    ProcessHandle kioskItself() {
        ProcessHandle started = ProcessHandle.of(kiosk.pid()).orElseThrow();
        return options.kept ? started.children().findFirst().orElseThrow() : started;
    }

    /** Where the window stands, as a value for {@code DISPLAY}. */
    String display() {
        return display == null ? System.getenv("DISPLAY") : display.name();
    }

    /** Staff empty the tray and say so with {@code adm tray clear}, naming what they found; its complaint, or empty. */
    String confirmTray() {
        List<String> command = new ArrayList<>(List.of(
                program.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                program.absolutePath(),
                "id.anjungan.ui.adm.Adm",
                "tray",
                "clear",
                "--data",
                places.kiosk().toString()));
        TreeSet<String> lying = new TreeSet<>(world.printer().trayTaken());
        lying.addAll(world.cardPrinter().trayTaken());
        for (String found : lying) {
            command.addAll(List.of("--found", found));
        }
        // While an order is still coming to its end there is nothing to confirm yet; staff say it again.
        String complaint = told(command);
        for (int again = 0; again < MOST_REPETITIONS && complaint.matches("(?s).*(ORDER_OPEN|NOT_EMPTY).*"); again++) {
            complaint = told(command);
        }
        return complaint;
    }

    private static String told(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : "adm tray clear: " + said.strip();
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    @Override
    public void close() throws IOException {
        if (kiosk.alive()) {
            line.closeKiosk();
        }
        try {
            kiosk.end(program.archives() ? SECONDS_TO_ARCHIVE : SECONDS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        line.close();
        world.close();
        board.close();
        if (display != null) {
            display.close();
        }
    }
}
