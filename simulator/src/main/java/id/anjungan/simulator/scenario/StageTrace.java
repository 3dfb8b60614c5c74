// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import java.util.ArrayList;
import java.util.List;

/** The stages entered in a run, one line each: {@code NN <journey>.<Stage> <- <Happening> [code]}. No times. */
public final class StageTrace {
    /** One stage entered; the time is nanoseconds of this process, for the result only. */
    public record Entry(String stage, String happening, String code, long nanos) {}

    private final List<Entry> entries = new ArrayList<>();

    public synchronized void add(Entry entry) {
        entries.add(entry);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public synchronized int size() {
        return entries.size();
    }

    /** How often a stage has been entered. */
    public synchronized int count(String stage) {
        return (int) entries.stream().filter(e -> e.stage().equals(stage)).count();
    }

    public List<String> stages() {
        return entries().stream().map(Entry::stage).toList();
    }

    /** The last code shown, empty when none was. */
    public String lastCode() {
        return entries().stream().map(Entry::code).filter(c -> !c.isEmpty()).reduce("", (a, b) -> b);
    }

    /** The lines of {@code trace.txt}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Entry e : entries()) {
            String code = e.code().isEmpty() ? "" : " [" + e.code() + "]";
            lines.add("%02d %s <- %s%s".formatted(lines.size() + 1, e.stage(), e.happening(), code));
        }
        return lines;
    }
}
