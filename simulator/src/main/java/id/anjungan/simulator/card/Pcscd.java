// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A real pcscd with vsmartcard's {@code vpcd}, for tests and benches: two slots that wait for virtual chips. The place
 * of its socket is fixed, so there is one a machine, and a lock of the machine is held while this is open. vpcd
 * listens on all interfaces: for development only.
 */
public final class Pcscd implements AutoCloseable {
    /** Not vpcd's own, 35963: that is among the ports that Linux lends to whatever connects somewhere. */
    public static final int CARD_PORT = 0x5C7B;

    public static final int SAM_PORT = CARD_PORT + 1;

    private static final Path DAEMON = Path.of("/usr/sbin/pcscd");
    private static final Path DRIVER = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final Path SOCKET = Path.of("/run/pcscd/pcscd.comm");
    private static final Path LOCK = Path.of("/tmp/adm-pcscd.lock");
    private static final long PATIENCE_SECONDS = 10;
    private static final long LOOK_NS = TimeUnit.MILLISECONDS.toNanos(20);

    private final FileChannel lock;
    private final Path folder;
    private Process daemon;

    private Pcscd(FileChannel lock, Path folder) {
        this.lock = lock;
        this.folder = folder;
    }

    /** Whether this machine has what it takes. */
    public static boolean installed() {
        return Files.exists(DAEMON) && Files.exists(DRIVER);
    }

    /**
     * Waits for the machine's lock and starts nothing yet.
     *
     * @param folder for configuration and log
     */
    public static Pcscd open(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        Files.writeString(
                Files.createDirectories(folder.resolve("readers")).resolve("vpcd"),
                "FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x" + Integer.toHexString(CARD_PORT) + "\nLIBPATH "
                        + DRIVER + "\nCHANNELID 0x" + Integer.toHexString(CARD_PORT) + "\n",
                StandardCharsets.UTF_8);
        return new Pcscd(channel, folder);
    }

    /** Waits for the machine's lock and starts one. */
    public static Pcscd started(Path folder) throws IOException, InterruptedException {
        Pcscd pcscd = open(folder);
        try {
            pcscd.start();
            return pcscd;
        } catch (IOException e) {
            pcscd.close();
            throw e;
        }
    }

    /** Whether one runs, ours or another's. */
    public static boolean answers() {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return socket.connect(UnixDomainSocketAddress.of(SOCKET));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns as soon as clients are answered; only while none {@link #answers}. */
    public void start() throws IOException {
        if (answers()) {
            throw new IOException("a pcscd of somebody else runs on this machine");
        }
        daemon = new ProcessBuilder(
                        DAEMON.toString(), "-f", "-c", folder.resolve("readers").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("pcscd.log").toFile()))
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (System.nanoTime() > end || !daemon.isAlive()) {
                throw new IOException("pcscd does not start; see " + folder.resolve("pcscd.log"));
            }
            LockSupport.parkNanos(LOOK_NS);
        }
    }

    /** As a service manager stops it: politely, and then not. */
    public void stop() throws InterruptedException {
        daemon.destroy();
        if (!daemon.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** As a crash ends it: no farewell, its socket left behind. */
    public void kill() throws InterruptedException {
        daemon.destroyForcibly().waitFor();
    }

    /** It goes on existing and does nothing any more, until it is woken. */
    void hang() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void wake() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String which) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", which, Long.toString(daemon.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IOException("pcscd cannot be sent " + which);
        }
    }

    /** How many descriptors and threads pcscd holds: each client's context is one of both. */
    public int held() throws IOException {
        Path process = Path.of("/proc", Long.toString(daemon.pid()));
        try (var descriptors = Files.list(process.resolve("fd"));
                var threads = Files.list(process.resolve("task"))) {
            return Math.toIntExact(descriptors.count() + threads.count());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (daemon != null) {
            stop();
        }
        lock.close();
    }
}
