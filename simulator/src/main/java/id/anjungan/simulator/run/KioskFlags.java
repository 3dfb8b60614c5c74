// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The flags of the kiosk's JVM; the release uses the same. */
public final class KioskFlags {
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-Xmx256m",
            "-Xmn16m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            // Else a collection leaves up to a twentieth of the heap as dead wood between the living: what a visit held
            // stands there unerased, and counts as alive.
            "-XX:MarkSweepDeadRatio=0",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:-UsePerfData",
            // Milliseconds; what the compiler freed goes back to the system. Not in every update of Java 17.
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=10000",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dprism.order=sw",
            // A removed label's text otherwise stays in the heap.
            "-Dprism.cacheLayoutSize=0");

    /**
     * What runs for seconds only is done before the better compiler, and a heap that is kept small by collecting it
     * over and over, have paid for themselves. Later flags override earlier ones.
     */
    private static final List<String> IN_A_HURRY =
            List.of("-XX:TieredStopAtLevel=1", "-Xms256m", "-Xmn96m", "-XX:MetaspaceSize=128m");

    private static final String ARCHIVE = "adm.kiosk.archive.make";

    private KioskFlags() {}

    /** @param top the folder that holds the product, and its class-data archive if there is one */
    public static List<String> flags(Path top) {
        List<String> flags = new ArrayList<>(FLAGS);
        Path archive = top.resolve(".adm-setup").resolve("kiosk.jsa");
        if (Files.isReadable(archive)) {
            flags.add("-XX:SharedArchiveFile=" + archive);
            flags.add("-Xshare:auto");
        }
        return flags;
    }

    /** What must stand in the environment of the kiosk's process; its children inherit it or set it anew. */
    public static Map<String, String> environment() {
        // Else the C library keeps an arena for every thread that ever allocated.
        return Map.of("MALLOC_ARENA_MAX", "2", "MALLOC_TRIM_THRESHOLD_", "131072");
    }

    /** Whether this run is there to make the kiosk's class-data archive. */
    static boolean archives() {
        return System.getProperty(ARCHIVE) != null;
    }

    static void addTo(KioskProcess.Plan plan, RunOptions options) {
        String make = System.getProperty(ARCHIVE);
        if (make == null) {
            flags(options.top()).forEach(plan::flag);
        } else {
            FLAGS.forEach(plan::flag);
            plan.flag("-XX:ArchiveClassesAtExit=" + make);
        }
        if (options.fast && !options.warm) {
            IN_A_HURRY.forEach(plan::flag);
        }
        environment().forEach(plan::environment);
    }
}
