// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.scenario.KioskLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The installed kiosk at its attract screen, in its world and in true time, nobody before it: to be measured, and to be
 * ended in every way and started anew by its keeper.
 */
public final class KeptKiosk implements AutoCloseable, KioskLine.Listener {
    private static final long LONGEST_SECONDS = 240;
    private static final String WELCOMING = "welcome.Welcoming";

    private final BlockingQueue<Long> welcomed = new LinkedBlockingQueue<>();
    private final Path data;
    private final Hall hall;

    /**
     * Puts the world up; the kiosk is not started yet.
     *
     * @param state where keys, certificates and populations are or are made
     * @param folder an empty one, for everything that comes of it
     * @param kept whether the image's keeper starts it, and starts it anew
     */
    public KeptKiosk(Path state, Path folder, boolean kept) throws IOException {
        RunOptions options = new RunOptions();
        options.headless = true;
        options.blind = true;
        options.warm = true;
        options.kept = kept;
        options.state = state;
        Hall.Places places = Hall.Places.under(folder);
        data = places.kiosk();
        hall = new Hall(options, places, this, document -> {});
    }

    /** Starts the kiosk, or its keeper; returns at once. */
    public void start() throws IOException {
        hall.kiosk().start();
    }

    /** Blocks until the attract screen stands on the window anew. How long it took since then. */
    public Duration untilWelcoming(long sinceNanos) throws InterruptedException {
        Long now = welcomed.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (now == null) {
            throw new IllegalStateException("the attract screen does not come");
        }
        return Duration.ofNanos(now - sinceNanos);
    }

    /** The kiosk's process, which is another one each time. */
    public ProcessHandle kiosk() {
        return hall.kioskItself();
    }

    /** As in {@code DISPLAY}. */
    public String display() {
        return hall.display();
    }

    /** The kiosk's data folder; its log is there, too. */
    public Path data() {
        return data;
    }

    @Override
    public void entered(int entry, String stage, String happening, String code) {
        if (stage.equals(WELCOMING)) {
            welcomed.add(System.nanoTime());
        }
    }

    @Override
    public void hungUp() {
        welcomed.clear();
    }

    @Override
    public void close() throws IOException {
        hall.close();
    }
}
