// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What processes tell about themselves (proc(5)): the command lines of all, which every program of the machine can
 * read, and the environments of some. Remembers whatever stood there at any look, for processes come and go. Safe from
 * several threads.
 */
public final class OpenLines {
    private static final Path PROC = Path.of("/proc");

    /** What stood where: bytes as ISO 8859-1, which has a sign for each. */
    private record Line(String kind, String program, String content) {}

    private final Set<Line> seen = new HashSet<>();
    private final Map<String, Set<Long>> programs = new HashMap<>();
    private int looks;

    /**
     * Looks at every process once.
     *
     * @param own those whose environments are read, too
     */
    public synchronized void look(Collection<ProcessHandle> own) throws IOException {
        looks++;
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                String line = content(process.resolve("cmdline"));
                seen.add(new Line("command line", program(line), line));
            }
        }
        for (ProcessHandle process : own) {
            Path folder = PROC.resolve(Long.toString(process.pid()));
            String program = program(content(folder.resolve("cmdline")));
            seen.add(new Line("environment", program, content(folder.resolve("environ"))));
            if (!program.isEmpty()) {
                programs.computeIfAbsent(program, name -> new HashSet<>()).add(process.pid());
            }
        }
    }

    /** Empty where the process has gone meanwhile, or is another user's. */
    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private static String program(String commandLine) {
        String path = commandLine.split("\0", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A line for each that is found: where it stood, of which program, what it is. */
    public synchronized List<String> found(CanarySearch search) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Line line : seen) {
            for (String hit : search.in(line.content().getBytes(StandardCharsets.ISO_8859_1))) {
                findings.add(line.kind() + " of " + line.program() + ": " + hit);
            }
        }
        return findings.stream().distinct().sorted().toList();
    }

    public synchronized int looks() {
        return looks;
    }

    /** How many processes of each program were seen among those whose environments were read. */
    public synchronized Map<String, Integer> programs() {
        Map<String, Integer> counts = new TreeMap<>();
        programs.forEach((program, pids) -> counts.put(program, pids.size()));
        return counts;
    }
}
