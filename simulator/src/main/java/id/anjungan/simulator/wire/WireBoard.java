// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All wires of a run: each into its own file, and the last lines of all together for whoever looks on. */
public final class WireBoard implements AutoCloseable {
    private static final int REMEMBERED = 500;

    /** One line, numbered since the start. */
    public record Line(long number, String wire, String text) {}

    private final Path folder;
    private final Map<String, Writer> writers = new ConcurrentHashMap<>();
    private final Deque<Line> lines = new ArrayDeque<>();
    private long number;

    /** @param folder where {@code <wire>.txt} are written; exists */
    public WireBoard(Path folder) {
        this.folder = folder;
    }

    /** The log of one wire: {@code card}, {@code finger}, … */
    public WireLog log(String wire) {
        writers.computeIfAbsent(wire, this::open);
        return text -> note(wire, text);
    }

    private Writer open(String wire) {
        try {
            return Files.newBufferedWriter(
                    folder.resolve(wire + ".txt"),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(String wire, String text) {
        try {
            Writer writer = writers.get(wire);
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.addLast(new Line(++number, wire, text));
        if (lines.size() > REMEMBERED) {
            lines.removeFirst();
        }
    }

    /** The remembered lines with a higher number than this. */
    public synchronized List<Line> since(long last) {
        return lines.stream().filter(line -> line.number() > last).toList();
    }

    /** Writes out what is buffered and closes the files. */
    @Override
    public synchronized void close() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
        writers.clear();
    }
}
