// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The living objects of a JVM after a full collection.
 *
 * @param bytesByClass as {@code jcmd GC.class_histogram} names the classes
 */
record LiveHeap(Map<String, Long> bytesByClass) {
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");
    private static final int TOLD = 8;

    /** Makes the process collect twice, so that what only finalizers and cleaners held is gone, too. */
    static LiveHeap of(ProcessHandle process) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = Long.toString(process.pid());
        Commands.output(List.of(jcmd, pid, "GC.run"));
        return parse(Commands.output(List.of(jcmd, pid, "GC.class_histogram")));
    }

    static LiveHeap parse(List<String> histogram) {
        Map<String, Long> bytes = new TreeMap<>();
        for (String line : histogram) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                bytes.merge(found.group(2), Long.parseLong(found.group(1)), Long::sum);
            }
        }
        return new LiveHeap(bytes);
    }

    double kilobytes() {
        return bytesByClass.values().stream().mapToLong(Long::longValue).sum() / 1024.0;
    }

    /** The classes that have grown most since then, for a person who looks for the reason. */
    List<String> growthSince(LiveHeap before) {
        Map<String, Long> growth = new TreeMap<>();
        bytesByClass.forEach((name, bytes) -> growth.put(name, bytes - before.bytesByClass.getOrDefault(name, 0L)));
        return growth.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(TOLD)
                .map(entry -> entry.getKey() + " " + entry.getValue() / 1024 + " kB")
                .toList();
    }
}
