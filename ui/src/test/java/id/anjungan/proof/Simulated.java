// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code scripts/simulate} of one device, until it is interrupted. */
final class Simulated implements AutoCloseable {
    private static final int INTERRUPTED = 130;

    private final Process process;
    private final JsonNode ready;

    private Simulated(Process process, JsonNode ready) {
        this.process = process;
        this.ready = ready;
    }

    /** Starts it and waits until it says that a client can talk to it. */
    static Simulated device(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Programs.script("simulate")));
        command.addAll(List.of(arguments));
        Path log = Plays.target().resolve("proof-logs").resolve("simulate-" + arguments[0] + ".txt");
        java.nio.file.Files.createDirectories(log.getParent());
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        BufferedReader reader = process.inputReader();
        String line = reader.readLine();
        assertThat(line)
                .as("%s says that it is ready; see %s", arguments[0], log)
                .isNotNull();
        JsonNode ready = new ObjectMapper().readTree(line);
        assertThat(ready.get("ready").asText()).isEqualTo(arguments[0]);
        return new Simulated(process, ready);
    }

    String address() {
        return ready.get("address").asText();
    }

    /** Interrupts it as Ctrl+C does, waits for its end, and answers its exit code. */
    int interrupt() throws IOException, InterruptedException {
        return endBy("INT");
    }

    /** Asks it to end, waits for its end, and answers its exit code. */
    int terminate() throws IOException, InterruptedException {
        return endBy("TERM");
    }

    private int endBy(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("ends by " + signal)
                .isTrue();
        assertThat(process.descendants()).isEmpty();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            assertThat(interrupt()).isEqualTo(INTERRUPTED);
        }
    }
}
