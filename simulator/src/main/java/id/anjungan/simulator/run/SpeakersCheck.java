// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.canary.CanarySearch;
import id.anjungan.simulator.canary.OpenLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks for people, while a kiosk speaks, where other programs could read what it says: on the command lines of all
 * processes and in the environments of the kiosk and its children. Beside them stands a child of this program that does
 * it wrong, with a word that nobody else knows; a search that does not find it proves nothing.
 *
 * <p>It looks when sound comes, on the ear's thread: whoever makes more than eight seconds of it is there at one look
 * at least.
 */
final class SpeakersCheck implements AutoCloseable {
    /** Three seconds of sound; as much is on its way between synthesiser and ear. */
    private static final int PIECES_A_LOOK = 32;
    /** Shorter words stand in any command line. */
    private static final int SHORTEST = 8;

    private final KioskProcess kiosk;
    private final OpenLines lines = new OpenLines();
    private final String canary = UUID.randomUUID().toString();
    private Optional<Process> wrong = Optional.empty();
    private int pieces;

    SpeakersCheck(KioskProcess kiosk) {
        this.kiosk = kiosk;
    }

    /** A piece of sound has come. */
    synchronized void heard() {
        if (pieces++ % PIECES_A_LOOK == 0) {
            look();
        }
    }

    private void look() {
        try {
            if (wrong.isEmpty()) {
                wrong = Optional.of(begun());
            }
            Stream<ProcessHandle> own = ProcessHandle.of(kiosk.pid()).stream()
                    .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()));
            lines.look(Stream.concat(own, wrong.stream().map(Process::toHandle)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It reads until we are gone. */
    private Process begun() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "read nothing", canary);
        builder.environment().put("ADM_CANARY", canary);
        return builder.start();
    }

    /**
     * What was found; nothing where nobody spoke.
     *
     * @param search knows the people of this world
     * @param words that were one person's on the screen
     */
    synchronized List<String> findings(CanarySearch search, Collection<String> words) throws IOException {
        List<String> findings = new ArrayList<>();
        if (lines.looks() > 0) {
            words.stream()
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(word -> search.with("words on the screen", word.getBytes(StandardCharsets.UTF_8)));
            lines.found(search).forEach(found -> findings.add("canary on the " + found));
            CanarySearch own = new CanarySearch(List.of()).with("own", canary.getBytes(StandardCharsets.US_ASCII));
            if (!lines.found(own).equals(List.of("command line of sh: own raw", "environment of sh: own raw"))) {
                findings.add("the search does not find who speaks on a command line: it proves nothing");
            }
        }
        return findings;
    }

    /** How often it looked, and how many processes of each program it saw at the kiosk. */
    synchronized Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>(Map.of("looks", lines.looks()));
        told.put("programs", lines.programs());
        return told;
    }

    @Override
    public synchronized void close() {
        wrong.ifPresent(Process::destroyForcibly);
    }
}
