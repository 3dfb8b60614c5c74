// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.run.RunCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Scenarios played, each once for all tests that look at what it left. The kiosk of a play is always a program of its
 * own. Its world is, too, where {@link #SMOOTH} is played first, with {@code scripts/run} as anybody would; the worlds
 * of all others live in this program, some at a time. The keys of the simulator are made once, in
 * {@code target/proof-state}.
 */
final class Plays {
    static final String SMOOTH = "cetak-kk-lancar";
    static final boolean LONG = Boolean.getBoolean("adm.long");

    private static final Path TARGET = Programs.TOP.resolve("ui").resolve("target");
    private static final Path STATE = TARGET.resolve("proof-state");
    private static final Path SHELF = Programs.TOP.resolve("simulator").resolve("scenarios");
    private static final long SEED = 42;
    private static final int AT_A_TIME = 2;
    private static final List<String> EVERY_READER =
            List.of(SMOOTH, "cetak-kk-kartu-teramati", "cetak-kk-terminal-vendor");
    /** Nobody says when this visit is over but the clock. */
    private static final String WALKED_AWAY = "warga-pergi-saat-konfirmasi";

    /** Tests look at their pictures. */
    private static final List<String> PICTURED =
            List.of(SMOOTH, UnknownNikTest.UNKNOWN, UnknownNikTest.WRONG_PIN, SpeechTest.ANSWERED);

    private static final Map<String, Future<Play>> BEGUN = new ConcurrentHashMap<>();
    private static final ExecutorService TIMELESS = players("timeless", AT_A_TIME);
    /** Who plays in true time waits most of it, and takes a processor from nobody; in the long run there are many. */
    private static final ExecutorService IN_TRUE_TIME = players("true-time", LONG ? 3 : 1);

    static {
        System.setProperty("adm.kiosk.path", kioskPath());
    }

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

    private static ExecutorService players(String name, int count) {
        return Executors.newFixedThreadPool(count, play -> {
            Thread thread = new Thread(play, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Builds what is not built yet, as every script does, and asks where it lies. */
    private static String kioskPath() {
        String asked = ". \"$0\"; build; archive; printf '\\n'; kiosk_path";
        List<String> command = List.of("bash", "-ec", asked, Programs.script("setup.sh"));
        try {
            Programs.Ended ended = Programs.run(log("setup"), Programs.LONGEST_SECONDS, command);
            assertThat(ended.code()).as(ended.said()).isZero();
            return ended.said().lines().reduce("", (earlier, last) -> last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Path log(String name) {
        return TARGET.resolve("proof-logs").resolve(name + ".txt");
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

    /**
     * A print by each kind of reader, a visit that ends by the idle warning, and a tenth of the others by lot; in the
     * long run all.
     */
    static List<String> some() {
        if (LONG) {
            return names();
        }
        List<String> others = new ArrayList<>(names());
        others.removeAll(EVERY_READER);
        others.remove(WALKED_AWAY);
        java.util.Collections.shuffle(others, new Random(SEED));
        List<String> chosen = new ArrayList<>(EVERY_READER);
        chosen.add(WALKED_AWAY);
        chosen.addAll(others.subList(0, others.size() / 10));
        return chosen;
    }

    /** Begins to play these, some at a time; returns at once. */
    static void begin(Collection<String> scenarios) {
        for (String scenario : scenarios) {
            var unused = begun(scenario);
        }
    }

    /** Begins to play a scenario once more, into a folder of its own, unless that has been begun; returns at once. */
    static void beginAgain(String scenario, String folder, String... options) {
        var unused = begun(scenario, folder, options);
    }

    /** The fast run of a scenario, with the search for people where that is due. */
    static Play of(String scenario) {
        return ended(begun(scenario));
    }

    /** The run of a scenario once more, into a folder of its own. */
    static Play again(String scenario, String folder, String... options) {
        return ended(begun(scenario, folder, options));
    }

    private static Future<Play> begun(String scenario) {
        List<String> options = new ArrayList<>(List.of("--fast"));
        if (some().contains(scenario)) {
            options.add("--canaries");
        }
        if (!isLookedAt(scenario)) {
            options.add("--blind");
        }
        return begun(scenario, scenario, options.toArray(new String[0]));
    }

    /** Making a picture of each screen takes a tenth of a play. */
    private static boolean isLookedAt(String scenario) {
        return LONG || PICTURED.contains(scenario) || scenario.startsWith("suara-");
    }

    private static Future<Play> begun(String scenario, String folder, String... options) {
        List<String> words = List.of(options);
        ExecutorService players = words.contains("--fast") ? TIMELESS : IN_TRUE_TIME;
        return BEGUN.computeIfAbsent(folder, name -> players.submit(() -> play(scenario, name, words)));
    }

    private static Play play(String scenario, String folder, List<String> options)
            throws IOException, InterruptedException {
        Path out = TARGET.resolve("proof").resolve(folder);
        List<String> words =
                new ArrayList<>(List.of("--scenario", scenario, "--headless", "--seed", Long.toString(SEED)));
        words.addAll(List.of("--out", out.toString(), "--state", STATE.toString()));
        words.addAll(options);
        if (folder.equals(SMOOTH)) {
            words.add(0, Programs.script("run"));
            Programs.Ended ended = Programs.run(log(folder), Programs.LONGEST_SECONDS, words);
            return new Play(ended.code(), ended.said(), out);
        }
        StringWriter said = new StringWriter();
        int code = RunCommand.run(new PrintWriter(said), words.toArray(new String[0]));
        Files.writeString(log(folder), said.toString());
        return new Play(code, said.toString(), out);
    }

    private static Play ended(Future<Play> play) {
        try {
            return play.get();
        } catch (ExecutionException e) {
            throw new AssertionError("the play did not come to its end", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", cause);
    }
}
