// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A screen that nobody sees: one Xvfb of our own, on a display number of its own choosing. It ends when it is closed,
 * or after this program has ended, however that came about; never before, because a toolkit that loses its screen ends
 * its program with an error.
 */
public final class VirtualDisplay implements AutoCloseable {
    private static final int SECONDS_TO_END = 5;
    /** Runs the screen until standard input, which this program holds open, is at its end. */
    private static final String UNTIL_WE_END =
            "Xvfb -displayfd 1 -screen 0 \"$0x24\" -nolisten tcp -noreset 2>/dev/null & cat >/dev/null; kill $!";

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
        Process process = new ProcessBuilder("sh", "-c", UNTIL_WE_END, size)
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

    /** Ends the screen; blocks until it has ended, for some seconds at most. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
