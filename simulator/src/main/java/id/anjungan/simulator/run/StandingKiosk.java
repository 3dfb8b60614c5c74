// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.scenario.KioskLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One kiosk that stands on a virtual display, for those who come to it through the window system. Its visit clock
 * stands still, so that nobody's patience ends while somebody looks.
 */
public final class StandingKiosk implements AutoCloseable, KioskLine.Listener {
    private static final long LONGEST_SECONDS = 300;
    private static final long GLANCE_MILLIS = 5;

    private final Hall hall;
    private String stage = "";

    /**
     * Starts the kiosk and its world.
     *
     * @param state where keys, certificates and populations are or are made
     * @param folder an empty one, for everything that comes of it
     * @param warm whether it warms up as in the hall
     */
    public StandingKiosk(Path state, Path folder, boolean warm) throws IOException {
        this(state, folder, warmed(warm));
    }

    /**
     * Starts an installed kiosk under its keeper, and its world.
     *
     * @param state where keys, certificates and populations are or are made
     * @param folder an empty one, for everything that comes of it
     */
    public StandingKiosk(Path state, Path folder, KioskProgram installed) throws IOException {
        this(state, folder, RunOptions.kept(installed));
    }

    private StandingKiosk(Path state, Path folder, RunOptions options) throws IOException {
        options.headless = true;
        options.fast = true;
        options.blind = true;
        options.state = state;
        Hall.Places places = Hall.Places.under(folder);
        hall = new Hall(options, places, Map.of(), this, document -> {});
    }

    private static RunOptions warmed(boolean warm) {
        RunOptions options = new RunOptions();
        options.warm = warm;
        return options;
    }

    /** Starts the program; its display is there before. */
    public void start() throws IOException {
        hall.kiosk().start();
    }

    /** Where the window stands, as a value for {@code DISPLAY}. */
    public String display() {
        return hall.display();
    }

    /** Where on the screen the first stands that a selector finds: left, top, width, height; empty when none does. */
    public int[] place(String selector) {
        return hall.line().place(selector);
    }

    /** Presses a control; an empty text when done, else why not. */
    public String press(String control) {
        return hall.line().press(control);
    }

    /** Blocks until this stage is shown and nothing is under way; false when that takes too long. */
    public boolean await(String wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!(stage().equals(wanted) && hall.line().atRest()) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
        return stage().equals(wanted);
    }

    /** The stage that is shown. */
    public synchronized String stage() {
        return stage;
    }

    /** The kiosk's process; another one when its keeper had to start it anew. */
    public ProcessHandle process() {
        return hall.kioskItself();
    }

    @Override
    public synchronized void entered(int entry, String title, String happening, String code) {
        stage = title;
    }

    @Override
    public synchronized void hungUp() {
        stage = "";
    }

    @Override
    public void close() throws IOException {
        hall.close();
    }
}
