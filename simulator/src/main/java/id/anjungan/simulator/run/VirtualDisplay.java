// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A screen that nobody sees: one Xvfb of our own, on a display number of its own choosing. */
public final class VirtualDisplay implements AutoCloseable {
    private final Process process;
    private final String name;

    private VirtualDisplay(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    /**
     * Starts the screen; blocks until it can be used.
     *
     * @param size {@code WIDTHxHEIGHT} in pixels
     */
    public static VirtualDisplay start(String size) throws IOException {
        VirtualDisplay display = start(size, "-noreset");
        // However this program is ended.
        Runtime.getRuntime().addShutdownHook(new Thread(display.process::destroy, "display"));
        return display;
    }

    /**
     * Starts a screen that ends by itself when its last window is gone: for a window of this very program, whose toolkit
     * would end it with an error if the screen went first.
     */
    public static VirtualDisplay untilLastWindow(String size) throws IOException {
        return start(size, "-terminate");
    }

    private static VirtualDisplay start(String size, String ending) throws IOException {
        Process process = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp", ending)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String number = reader.readLine();
        if (number == null) {
            process.destroy();
            throw new IOException("Xvfb did not start");
        }
        return new VirtualDisplay(process, ":" + number.strip());
    }

    /** The value for {@code DISPLAY}. */
    public String name() {
        return name;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
