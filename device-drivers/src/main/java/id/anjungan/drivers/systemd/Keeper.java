// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.systemd;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the kiosk running where there is no systemd: on a developer's bench and in tests. Does what the units do: hears
 * the program's signs of life, ends it when it is silent, starts it anew, at most five times a minute, and then shows
 * the maintenance page and tries again after a while. A program that ends with 0 was closed by its operator; with 2 its
 * settings are wrong, which another start does not mend.
 *
 * <p>{@code Keeper COMMAND… [--page COMMAND…]}; ends when it is interrupted, and its program with it.
 */
public final class Keeper {
    private static final int USAGE = 2;
    private static final int WRONG_SETTINGS = 2;
    private static final long GLANCE_MILLIS = 50;
    private static final String PAGE = "--page";

    private final Limits limits;
    private final Restarts restarts = new Restarts(5, Duration.ofMinutes(1));
    private final String name;
    private final DatagramSocket socket;
    private volatile Charge charge;
    private volatile Process present;
    private volatile boolean over;

    Keeper(Limits limits, Path folder) throws IOException {
        this.limits = limits;
        this.name = folder.resolve("notify").toString();
        this.socket = DatagramSocket.open().at(name);
        charge = new Charge(limits, now());
        Thread listener = new Thread(this::listen, "keeper");
        listener.setDaemon(true);
        listener.start();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        int page = words.contains(PAGE) ? words.indexOf(PAGE) : words.size();
        if (page == 0) {
            System.err.println("usage: adm-supervise COMMAND... [--page COMMAND...]");
            System.exit(USAGE);
        }
        Path folder = Files.createTempDirectory("adm-keeper");
        Keeper keeper = new Keeper(Limits.USUAL, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> keeper.end(folder), "end"));
        List<String> shown = page < words.size() ? words.subList(page + 1, words.size()) : List.of();
        System.exit(keeper.keep(words.subList(0, page), shown));
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    private void listen() {
        for (var datagram = socket.receive(); datagram.isPresent(); datagram = socket.receive()) {
            charge.heard(datagram.get(), now());
        }
    }

    /**
     * Blocks until the program has ended with 0, or this one is to end.
     *
     * @param page what is shown while the program may not be started; may be empty
     */
    int keep(List<String> command, List<String> page) throws IOException, InterruptedException {
        while (!over) {
            int code = restarts.admits(now()) ? run(command) : WRONG_SETTINGS;
            if (code == 0) {
                return 0;
            }
            if (code == WRONG_SETTINGS) {
                rest(page);
            } else if (!over) {
                say("the program ended with " + code + " and is started anew");
                TimeUnit.NANOSECONDS.sleep(limits.pause().toNanos());
            }
        }
        return 0;
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        charge = new Charge(limits, now());
        Process process = start(command, true);
        while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            if (charge.isSilent(now())) {
                say("the program is silent");
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
        return process.exitValue();
    }

    private void rest(List<String> page) throws IOException, InterruptedException {
        say("the program is not started for " + limits.rest().toSeconds() + " s");
        if (page.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(limits.rest().toNanos());
        } else {
            Process shown = start(page, false);
            if (!shown.waitFor(limits.rest().toNanos(), TimeUnit.NANOSECONDS)) {
                shown.destroy();
                shown.waitFor();
            }
        }
        restarts.forget();
    }

    private synchronized Process start(List<String> command, boolean heard) throws IOException {
        if (over) {
            throw new InterruptedIo("the keeper ends");
        }
        List<String> words = new ArrayList<>(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().remove("NOTIFY_SOCKET");
        if (heard) {
            builder.environment().put("NOTIFY_SOCKET", name);
        }
        present = builder.start();
        return present;
    }

    private static void say(String what) {
        System.err.println("keeper: " + what);
    }

    /** Ends the program and waits for it; for the end of this one. */
    private void end(Path folder) {
        synchronized (this) {
            over = true;
        }
        Process last = present;
        if (last != null) {
            List<ProcessHandle> all = last.descendants().toList();
            last.destroy();
            last.onExit()
                    .orTimeout(5, TimeUnit.SECONDS)
                    .handle((ended, late) -> last.destroyForcibly())
                    .join();
            all.forEach(ProcessHandle::destroyForcibly);
        }
        try {
            Files.deleteIfExists(Path.of(name));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            say("left behind: " + folder);
        }
    }

    /** Nothing is started any more. */
    private static final class InterruptedIo extends IOException {
        private static final long serialVersionUID = 1L;

        InterruptedIo(String message) {
            super(message);
        }
    }
}
