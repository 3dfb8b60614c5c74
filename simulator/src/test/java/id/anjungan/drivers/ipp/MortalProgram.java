// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One of the programs behind {@code scripts/simulate}, as a process of its own that is killed with {@code kill -9} and
 * started again.
 */
final class MortalProgram implements AutoCloseable {
    private static final Path TOP = Path.of(System.getProperty("adm.top", ".."));

    private final Class<?> program;
    /** What it has said of its wire in all its lives. */
    private final List<String> said = new CopyOnWriteArrayList<>();

    private Process process;
    private Thread listening;
    private volatile String lastWords = "";

    MortalProgram(Class<?> program) {
        this.program = program;
    }

    /** Starts it; answers its ready line. */
    JsonNode start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dadm.top=" + TOP,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        lastWords = "";
        process = new ProcessBuilder(command).start();
        listening = new Thread(() -> hear(process.errorReader(StandardCharsets.UTF_8)), "hears the program");
        listening.setDaemon(true);
        listening.start();
        String ready = process.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(ready)
                .as("%s is ready; it said %s", program.getSimpleName(), said)
                .isNotNull();
        return new ObjectMapper().readTree(ready);
    }

    /** From now on it is killed when it says something with these words in it. */
    void diesAt(String words) {
        lastWords = words;
    }

    private void hear(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (!lastWords.isEmpty() && line.contains(lastWords)) {
                    // Through the handle: what it said before its end stays readable.
                    process.toHandle().destroyForcibly();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Kills it now, unless it is dead; returns when all that it said is heard. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        listening.join();
    }

    /** How often it has said these words. */
    int times(String words) {
        return (int) said.stream().filter(line -> line.contains(words)).count();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }
}
