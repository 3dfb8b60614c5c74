// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs of the system that tests compare us with. */
final class ForeignTool {
    private ForeignTool() {}

    /** Skips the test when the tool is missing, and fails it in CI. */
    static void demand(String tool, String debianPackage) {
        boolean there = find(tool).isPresent();
        if (!there && "true".equals(System.getenv("CI"))) {
            fail(tool + " is missing: apt-get install " + debianPackage);
        }
        assumeTrue(there, tool + " is missing: apt-get install " + debianPackage);
    }

    /** Where it lies; some tools are there for everybody, but on root's path alone. */
    static String path(String tool) {
        return find(tool).orElseThrow().toString();
    }

    private static Optional<Path> find(String tool) {
        String folders = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
        return Arrays.stream(folders.split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What it said; fails the test when it ends badly. */
    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
