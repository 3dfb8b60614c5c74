// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * The {@code ippeveprinter} of CUPS, the reference of IPP Everywhere, on a private D-Bus. What its print command does,
 * the test orders line by line: every order and every answer goes through a named pipe, so nothing depends on time.
 */
final class EvePrinter implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final String A4 = "iso_a4_210x297mm";

    /** Says who it is, then does what it is told, until it is told to end. */
    private static final String COMMAND = """
            #!/bin/bash
            exec 3<>"%1$s/orders"
            printf '%%s\\n' "$IPP_JOB_NAME" > "%1$s/told"
            while read -r -u 3 order words; do
              case $order in
                keep) cat "${!#}" > "$words" ;;
                say) printf '%%s\\n' "$words" >&2 ;;
                end) exit "$words" ;;
              esac
            done
            """;

    private final Path folder;
    private final Process bus;
    private final int port;
    private Process printer;

    /** Switched on, an A4 cassette of 100 sheets and toner in it. */
    EvePrinter(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("spool"));
        Files.createDirectory(folder.resolve("keys"));
        ForeignTool.run("mkfifo", folder.resolve("orders").toString());
        ForeignTool.run("mkfifo", folder.resolve("told").toString());
        Path command = Files.writeString(folder.resolve("press"), COMMAND.formatted(folder));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        bus = started("dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=" + address());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        switchOn();
    }

    /** Skips the test when a part is missing, and fails it in CI. */
    static void demand() {
        ForeignTool.demand("ippeveprinter", "cups-ipp-utils");
        ForeignTool.demand("dbus-daemon", "dbus-daemon");
    }

    private String address() {
        return "unix:path=" + folder.resolve("bus");
    }

    private Process started(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(Map.of("DBUS_SYSTEM_BUS_ADDRESS", address(), "LC_ALL", "C"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    String url() {
        return "ipp://localhost:" + port + "/ipp/print";
    }

    /** The same over TLS, with a certificate that it makes for itself. */
    String secureUrl() {
        return url().replace("ipp:", "ipps:");
    }

    /** That certificate; there when somebody has called. */
    Path certificate() {
        return folder.resolve("keys").resolve("localhost.crt");
    }

    /** Returns when it answers. */
    void switchOn() throws IOException {
        awaitFile(folder.resolve("bus"));
        printer = started(
                ForeignTool.path("ippeveprinter"),
                "-p",
                Integer.toString(port),
                "-n",
                "localhost",
                "-r",
                "off",
                "-f",
                "application/pdf,image/pwg-raster",
                "-c",
                folder.resolve("press").toString(),
                "-d",
                folder.resolve("spool").toString(),
                "-K",
                folder.resolve("keys").toString(),
                "ADM");
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            pause(end, "ippeveprinter does not answer");
        }
        paper(100);
        toner(75);
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void awaitFile(Path file) throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.exists(file)) {
            pause(end, "no D-Bus: " + Files.readString(folder.resolve("said")));
        }
    }

    private static void pause(long end, String otherwise) {
        if (System.nanoTime() > end) {
            throw new AssertionError(otherwise);
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    /** {@code kill -9}, of its print command, too. */
    void kill() {
        List<ProcessHandle> all = printer.descendants().toList();
        printer.destroyForcibly().onExit().join();
        all.forEach(each -> {
            each.destroyForcibly();
            each.onExit().join();
        });
    }

    /** So many sheets lie in its only cassette. */
    void paper(int sheets) throws IOException {
        // A level of 0 in the by-pass would keep the printer out of paper; -2 is "unknown".
        get("/media?size1=" + A4 + "&type1=stationery&level1=" + sheets + "&size3=&type3=&level3=-2");
    }

    /** Percent of black toner that are left. */
    void toner(int percent) throws IOException {
        get("/supplies?supply0=25&supply1=" + percent);
    }

    private void get(String page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://localhost:" + port + page).toURL().openConnection();
        try (var body = connection.getInputStream()) {
            body.readAllBytes();
        }
    }

    /** Waits until a job's turn has come; answers its name. */
    String awaitJob() throws IOException, InterruptedException {
        // Opening a pipe that nobody writes to cannot be interrupted here, but there it can.
        return ForeignTool.run(
                        "timeout",
                        "60",
                        "head",
                        "-n",
                        "1",
                        folder.resolve("told").toString())
                .strip();
    }

    /** The job's command tells the printer: {@code STATE: +media-jam}, {@code ATTR: job-impressions-completed=1}. */
    void says(String words) {
        order("say " + words);
    }

    /** The job's command keeps the document that it was given in this file. */
    void keeps(Path file) {
        order("keep " + file);
    }

    /** So many sides lie in the tray. */
    void puts(int sides) {
        says("ATTR: job-impressions-completed=" + sides);
    }

    /** The job's command ends; 0 is a job completed, anything else one aborted. */
    void ends(int status) {
        order("end " + status);
    }

    /** To the command that runs; opened to and fro, the pipe does not wait for it. */
    private void order(String line) {
        try (RandomAccessFile orders =
                new RandomAccessFile(folder.resolve("orders").toFile(), "rw")) {
            orders.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        bus.destroyForcibly().onExit().join();
    }
}
