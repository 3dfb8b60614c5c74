// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether the ways around the kiosk are closed as {@code scripts/packaging} closes them: what the kernel says,
 * which programs hold a terminal, and what systemd's services are told, in the order in which they read it.
 *
 * @param root of the machine; another folder in tests
 */
record ClosedMachine(Path root) {
    private static final String NOTHING = "-";

    /** What was looked for, whether it is closed, what was found, and what to say when it is open. */
    record Finding(String check, boolean closed, String found, String words) {}

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        all.add(kernel("kernel/sysrq", "0"::equals, "Tombol SysRq masih terbuka"));
        all.add(kernel("kernel/core_pattern", found -> found.startsWith("|/bin/false"), "Core dump masih ditulis"));
        all.add(kernel("fs/suid_dumpable", "0"::equals, "Core dump program istimewa masih ditulis"));
        all.add(terminals());
        all.add(swap());
        all.add(told("logind", "NAutoVTs", "0"::equals, "Terminal virtual masih dibuka"));
        all.add(told("coredump", "Storage", "none"::equals, "Core dump masih disimpan"));
        all.add(told("journald", "SystemMaxUse", found -> !found.equals(NOTHING), "Jurnal tidak dibatasi"));
        all.add(told("system", "CtrlAltDelBurstAction", "none"::equals, "Ctrl+Alt+Del masih memulai ulang mesin"));
        return all;
    }

    private Finding kernel(String name, Predicate<String> closed, String words) {
        String found = text(root.resolve("proc/sys").resolve(name)).strip();
        return new Finding(name.replace('/', '.'), closed.test(found), found.isEmpty() ? NOTHING : found, words);
    }

    /** Nobody offers to sign in on the screen's own terminals; a serial line may have one. */
    private Finding terminals() {
        String found = under(root.resolve("proc"))
                .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                .map(process -> text(process.resolve("cmdline")).replace('\0', ' '))
                .filter(command -> command.matches("(?s)\\S*agetty .*\\btty[0-9]+\\b.*"))
                .map(String::strip)
                .collect(Collectors.joining("; "));
        return new Finding("terminals", found.isEmpty(), found.isEmpty() ? NOTHING : found, "Terminal dapat dimasuki");
    }

    /** What was in memory may otherwise stand on a disk. */
    private Finding swap() {
        List<String> areas = text(root.resolve("proc/swaps")).lines().skip(1).toList();
        String found = areas.stream().map(line -> line.split("\\s+")[0]).collect(Collectors.joining(" "));
        return new Finding("swap", areas.isEmpty(), areas.isEmpty() ? NOTHING : found, "Memori dapat ditulis ke disk");
    }

    private Finding told(String service, String key, Predicate<String> closed, String words) {
        String found = told(service).getOrDefault(key, NOTHING);
        return new Finding(service + "." + key, closed.test(found), found, words);
    }

    /**
     * The main file first, then the drop-ins of all folders by their names, of two with one name that in /etc; the last
     * word counts: {@code systemd.conf(5)}.
     */
    private Map<String, String> told(String service) {
        Map<String, Path> dropIns = new TreeMap<>();
        for (String folder : List.of("usr/lib", "run", "etc")) {
            under(root.resolve(folder).resolve("systemd/" + service + ".conf.d"))
                    .filter(file -> file.toString().endsWith(".conf"))
                    .forEach(file -> dropIns.put(file.getFileName().toString(), file));
        }
        List<Path> files = new ArrayList<>(List.of(root.resolve("etc/systemd/" + service + ".conf")));
        files.addAll(dropIns.values());
        Map<String, String> words = new TreeMap<>();
        for (Path file : files) {
            text(file).lines().filter(line -> line.matches("[A-Za-z]+=.*")).forEach(line -> {
                int at = line.indexOf('=');
                words.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            });
        }
        return words;
    }

    private static Stream<Path> under(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when there is none: a process may be gone by now. */
    private static String text(Path file) {
        try {
            return Files.isReadable(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
