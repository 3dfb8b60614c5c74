// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The flags of the kiosk's JVM as they stand in a file for Java's own launcher; the release uses the same. */
final class KioskFlags {
    /**
     * What runs for seconds only is done before the better compiler, and a heap that is kept small by collecting it
     * over and over, have paid for themselves. Later flags override earlier ones.
     */
    private static final List<String> IN_A_HURRY =
            List.of("-XX:TieredStopAtLevel=1", "-Xms256m", "-Xmn96m", "-XX:MetaspaceSize=128m");

    private KioskFlags() {}

    /** The words of such a file: one a line, lines that begin with # are for people. */
    static List<String> in(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What must stand in the environment of the kiosk's process; its children inherit it or set it anew. */
    static Map<String, String> environment() {
        // Else the C library keeps an arena for every thread that ever allocated.
        return Map.of("MALLOC_ARENA_MAX", "2", "MALLOC_TRIM_THRESHOLD_", "131072");
    }

    static void addTo(KioskProcess.Plan plan, RunOptions options) {
        if (options.fast && !options.warm) {
            IN_A_HURRY.forEach(plan::flag);
        }
        environment().forEach(plan::environment);
    }
}
