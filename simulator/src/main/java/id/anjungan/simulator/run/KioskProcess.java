// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The kiosk as a process of its own. It can be killed and started again with the same command; its children end with
 * it, because they read from it.
 */
public final class KioskProcess {
    private final ProcessBuilder builder;
    private final Path log;
    private volatile Process process;

    private KioskProcess(ProcessBuilder builder, Path log) {
        this.builder = builder;
        this.log = log;
    }

    /** How a kiosk is started. */
    public static final class Plan {
        private final List<String> keeper = new ArrayList<>();
        private final List<String> flags = new ArrayList<>();
        private final Map<String, String> properties = new TreeMap<>();
        private final Map<String, String> environment = new TreeMap<>();

        /** Has another program start it, and start it anew. */
        public Plan keptBy(Path program) {
            keeper.add(program.toString());
            return this;
        }

        public Plan flag(String flag) {
            flags.add(flag);
            return this;
        }

        public Plan property(String name, String value) {
            properties.put(name, value);
            return this;
        }

        public Plan environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** @param log where standard output and error of the process go */
        public KioskProcess on(KioskProgram program, Path settings, Path log) {
            List<String> more = new ArrayList<>(flags);
            properties.forEach((name, value) -> more.add("-D" + name + "=" + value));
            List<String> command = new ArrayList<>(keeper);
            command.addAll(program.command(more, List.of(), "id.anjungan.ui.KioskLauncher"));
            command.addAll(List.of("--settings", settings.toString()));
            ProcessBuilder builder = program.process(command);
            builder.environment().putAll(environment);
            return new KioskProcess(builder, log);
        }
    }

    public synchronized void start() throws IOException {
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        process = builder.start();
    }

    public synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    public synchronized long pid() {
        return process.pid();
    }

    /** As {@code kill -9}, of the kiosk alone; blocks until it is gone. */
    public synchronized void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it and its children at once; for the end of this program. */
    public void endNow() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    /** Waits for it to end by itself, then ends it; its children with it. */
    public synchronized void end(long seconds) throws InterruptedException {
        if (process == null) {
            return;
        }
        List<ProcessHandle> children = process.descendants().toList();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroy();
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
