// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;

/** What tests with the real pcscd share. */
final class PcscDaemon {
    private static final Path OPENSC = Path.of("/usr/bin/opensc-tool");

    private PcscDaemon() {}

    /** Skips the test where pcscd, vpcd or opensc is missing; in CI that is a failure. Waits for the machine's lock. */
    static Pcscd demanded(Path folder) throws IOException, InterruptedException {
        boolean there = Pcscd.installed() && Files.exists(OPENSC);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("pcscd, vsmartcard-vpcd and opensc are needed");
        }
        Assumptions.assumeTrue(there, "pcscd, vsmartcard-vpcd and opensc are needed");
        Pcscd pcscd = Pcscd.open(folder);
        if (Pcscd.answers()) {
            pcscd.close();
            Assumptions.abort("a pcscd of somebody else runs on this machine");
        }
        return pcscd;
    }

    /** Everything that a command prints. */
    static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** Looks every few milliseconds whether something of another process has come about; fails after ten seconds. */
    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within ten seconds").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
