// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the validator's process is started.
 *
 * @param classPath as in {@code java.class.path}
 * @param archive made from the same class path, written the same way; none: a start takes some 0.4 s longer
 * @param heapMegabytes the child ends itself when a document needs more
 * @param patience how long one document may take before the child is killed
 */
public record ChildLaunch(Path java, String classPath, Optional<Path> archive, int heapMegabytes, Duration patience) {

    /**
     * This program's own Java, class path, folder, and class-data archive if property {@code adm.archive} names it;
     * 256 MB, 10 s.
     */
    public static ChildLaunch ofThisProgram() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Optional<Path> archive =
                Optional.ofNullable(System.getProperty("adm.archive")).map(Path::of);
        return new ChildLaunch(java, System.getProperty("java.class.path"), archive, 256, Duration.ofSeconds(10));
    }

    public ChildLaunch within(int megabytes, Duration time) {
        return new ChildLaunch(java, classPath, archive, megabytes, time);
    }

    /** Flags that keep it small; the kiosk's class-data archive, made with the kiosk's flags, fits them. */
    public static List<String> smallProcessFlags() {
        return List.of(
                "-XX:+UseSerialGC",
                // Else what was checked stands on as dead wood between the living, up to a twentieth of the heap.
                "-XX:MarkSweepDeadRatio=0",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=48m",
                "-Xmn16m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=25",
                "-XX:+ExitOnOutOfMemoryError",
                // Neither report nor core has pieces of a document.
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:-UsePerfData",
                // milliseconds; not in every update of Java 17
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:TrimNativeHeapInterval=10000",
                "-Xss1m",
                // 100 ms a signer, for what the anchors vouch for: docs/decisions/0014
                "-Dorg.bouncycastle.rsa.max_mr_tests=0",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                // nothing of a document may reach a log of its own
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    }

    Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(smallProcessFlags());
        archive.ifPresent(path -> command.add("-XX:SharedArchiveFile=" + path));
        command.add("-Xshare:auto");
        command.add("-cp");
        command.add(classPath);
        command.add(ValidatorMain.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}
