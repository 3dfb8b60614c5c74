// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The real pcscd with vpcd, of which there is one a machine: under the lock that all its tests share. */
final class Pcscd implements AutoCloseable {
    private static final String DRIVER = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
    private static final String DAEMON = "/usr/sbin/pcscd";

    private final FileChannel lock;
    private final Process daemon;

    private Pcscd(FileChannel lock, Process daemon) {
        this.lock = lock;
        this.daemon = daemon;
    }

    /** @param folder for its configuration and log */
    static Pcscd start(Path folder) throws IOException {
        Programs.demand(DAEMON);
        Programs.demand(DRIVER);
        Programs.demand("opensc-tool");
        FileChannel channel =
                FileChannel.open(Path.of("/tmp/adm-pcscd.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        assertThat(channel.lock().isValid()).isTrue();
        assumeTrue(!answers(), "a pcscd of somebody else runs on this machine");
        Path readers = Files.createDirectories(folder.resolve("readers"));
        Files.writeString(
                readers.resolve("vpcd"),
                "FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x8C7B\nLIBPATH " + DRIVER
                        + "\nCHANNELID 0x8C7B\n");
        Process daemon = new ProcessBuilder(DAEMON, "-f", "-c", readers.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pcscd.log").toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!answers()) {
            assertThat(System.nanoTime()).as("pcscd answers within ten seconds").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return new Pcscd(channel, daemon);
    }

    private static boolean answers() {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return socket.connect(UnixDomainSocketAddress.of("/run/pcscd/pcscd.comm"));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        daemon.destroy();
        if (!daemon.waitFor(5, TimeUnit.SECONDS)) {
            daemon.destroyForcibly().waitFor();
        }
        lock.close();
    }
}
