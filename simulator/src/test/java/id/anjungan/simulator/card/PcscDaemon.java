// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;

/** The real pcscd with vpcd, of which there is one a machine: held under a machine-wide lock, ended with the test. */
final class PcscDaemon implements AutoCloseable {
    private static final Path SOCKET = Path.of("/run/pcscd/pcscd.comm");
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/sbin/pcscd"), DRIVER, Path.of("/usr/bin/opensc-tool"));

    private final FileChannel channel;
    private final FileLock lock;
    private final Path folder;
    private Process daemon;

    PcscDaemon(Path folder) throws IOException {
        this.folder = folder;
        boolean there = PROGRAMS.stream().allMatch(Files::exists);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("pcscd, vsmartcard-vpcd and opensc are needed");
        }
        Assumptions.assumeTrue(there, "pcscd, vsmartcard-vpcd and opensc are needed");
        channel = FileChannel.open(Path.of("/tmp/adm-pcscd.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = channel.lock();
        Files.writeString(
                folder.resolve("vpcd"),
                "FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x8C7B\nLIBPATH " + DRIVER
                        + "\nCHANNELID 0x8C7B\n");
    }

    void start() throws IOException {
        Assumptions.assumeFalse(answers(), "a pcscd of somebody else runs on this machine");
        daemon = new ProcessBuilder("/usr/sbin/pcscd", "-f", "-c", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pcscd.log").toFile())
                .start();
        until(PcscDaemon::answers);
    }

    void kill() throws InterruptedException {
        daemon.destroyForcibly().waitFor();
        assertThat(answers()).isFalse();
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

    private static boolean answers() {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return socket.connect(UnixDomainSocketAddress.of(SOCKET));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (daemon != null) {
            daemon.destroy();
            if (!daemon.waitFor(5, TimeUnit.SECONDS)) {
                daemon.destroyForcibly().waitFor();
            }
        }
        lock.release();
        channel.close();
    }
}
