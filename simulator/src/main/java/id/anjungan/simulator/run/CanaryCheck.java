// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.canary.CanarySearch;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for people in everything that a run left of the kiosk: its data, logs, transcripts, trace, and the live heaps
 * of the kiosk and its children. The same search over what the world served and printed is the positive control.
 */
final class CanaryCheck {
    private static final List<String> KEPT = List.of("kiosk", "wire");

    private final CanarySearch search;
    private final String persona;

    CanaryCheck(Population people, String persona) {
        this.search = new CanarySearch(people.personas());
        this.persona = persona;
    }

    /** Dumps the live objects of the kiosk and its children into a folder. */
    static Path dump(Hall hall, Path own) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(own.resolve("heaps"));
        ProcessHandle kiosk = ProcessHandle.of(hall.kiosk().pid()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(kiosk.children().toList());
        all.add(kiosk);
        for (ProcessHandle process : all) {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Process dump = new ProcessBuilder(
                            jcmd,
                            Long.toString(process.pid()),
                            "GC.heap_dump",
                            folder.resolve(process.pid() + ".hprof").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (dump.waitFor() != 0) {
                throw new IOException("no heap dump of process " + process.pid());
            }
        }
        return folder;
    }

    List<String> search(RunFolder out, Path heaps) throws IOException {
        List<String> findings = new ArrayList<>();
        for (String folder : KEPT) {
            search.under(out.root().resolve(folder)).forEach(f -> findings.add("canary in " + folder + "/" + f));
        }
        search.under(heaps).forEach(f -> findings.add("canary in the live heap: " + f));
        return findings;
    }

    /** Whether the search finds this persona in a text that names it: the search itself works. */
    boolean bites(Persona someone, Path scratch) throws IOException {
        Files.writeString(scratch, someone.nik(), java.nio.charset.StandardCharsets.UTF_8);
        return !search.under(scratch).isEmpty() && !persona.isEmpty();
    }
}
