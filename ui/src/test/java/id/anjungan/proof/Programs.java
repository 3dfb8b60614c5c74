// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that are run as anybody would: the scripts of the product, and foreign tools beside them. */
final class Programs {
    /** The folder that holds the product. */
    static final Path TOP =
            Path.of(System.getProperty("adm.top", "..")).toAbsolutePath().normalize();

    /** Ends what hangs; no machine is that slow. */
    static final long LONGEST_SECONDS = 480;

    private static final boolean CI = "true".equals(System.getenv("CI"));

    private Programs() {}

    /** How a program ended, and all that it said. */
    record Ended(int code, String said) {}

    static String script(String name) {
        return TOP.resolve("scripts").resolve(name).toString();
    }

    /** Skips the test when a component is missing, and fails it in CI. */
    static void demand(String tool) {
        boolean there = tool.startsWith("/")
                ? Files.exists(Path.of(tool))
                : Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
        assertThat(there || !CI).as(tool + " is needed").isTrue();
        assumeTrue(there, tool + " is needed");
    }

    /** Skips the test where this program is nobody who may do everything, and fails it in CI. */
    static void demandRoot() {
        boolean root = "root".equals(System.getProperty("user.name"));
        assertThat(root || !CI).as("root is needed").isTrue();
        assumeTrue(root, "root is needed");
    }

    /** Runs to its end; fails the test when that takes longer. */
    static Ended run(Path log, long seconds, List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                    .as(String.join(" ", command) + " ends")
                    .isTrue();
        } finally {
            process.destroy();
        }
        return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    /** Runs a tool to its end and answers what it said. */
    static String said(Path log, String... command) throws IOException, InterruptedException {
        Ended ended = run(log, LONGEST_SECONDS, List.of(command));
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended.said();
    }
}
