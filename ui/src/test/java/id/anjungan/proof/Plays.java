// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Scenarios played with {@code scripts/run}, each once for all tests that look at what it left. The keys of the
 * simulator are made once, in {@code target/proof-state}.
 */
final class Plays {
    static final boolean LONG = Boolean.getBoolean("adm.long");

    private static final Path TARGET = Programs.TOP.resolve("ui").resolve("target");
    private static final Path STATE = TARGET.resolve("proof-state");
    private static final Path SHELF = Programs.TOP.resolve("simulator").resolve("scenarios");
    private static final long LONGEST_SECONDS = 480;
    private static final long SEED = 42;
    private static final List<String> EVERY_READER =
            List.of("cetak-kk-lancar", "cetak-kk-kartu-teramati", "cetak-kk-terminal-vendor");
    private static final Map<String, Play> DONE = new ConcurrentHashMap<>();

    private Plays() {}

    /** What a run left: its exit code, its words, its folder. */
    record Play(int code, String said, Path folder) {
        String text(String file) throws IOException {
            return Files.readString(folder.resolve(file));
        }

        JsonNode json(String file) throws IOException {
            return new ObjectMapper().readTree(folder.resolve(file).toFile());
        }

        Play held() {
            assertThat(code).as(said).isZero();
            return this;
        }
    }

    static Path target() {
        return TARGET;
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(SHELF)) {
            return files.map(p -> p.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A print by each kind of reader, and a tenth of the others by lot; in the long run all. */
    static List<String> some() {
        if (LONG) {
            return names();
        }
        List<String> others = new ArrayList<>(names());
        others.removeAll(EVERY_READER);
        java.util.Collections.shuffle(others, new Random(SEED));
        List<String> chosen = new ArrayList<>(EVERY_READER);
        chosen.addAll(others.subList(0, others.size() / 10));
        return chosen;
    }

    /** The fast run of a scenario, with the search for people where that is due; played when it is first asked for. */
    static Play of(String scenario) {
        return DONE.computeIfAbsent(scenario, name -> {
            boolean searched = some().contains(name);
            return searched ? play(name, name, "--fast", "--canaries") : play(name, name, "--fast");
        });
    }

    /** Plays a scenario now, into a folder of its own. */
    static Play play(String scenario, String folder, String... options) {
        Path out = TARGET.resolve("proof").resolve(folder);
        List<String> command = new ArrayList<>(List.of(
                Programs.script("run"),
                "--scenario",
                scenario,
                "--headless",
                "--seed",
                Long.toString(SEED),
                "--out",
                out.toString(),
                "--state",
                STATE.toString()));
        command.addAll(List.of(options));
        try {
            Path log = TARGET.resolve("proof-logs").resolve(folder + ".txt");
            Programs.Ended ended = Programs.run(log, LONGEST_SECONDS, command);
            return new Play(ended.code(), ended.said(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
