// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trouble.TroubleCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources keep the rules of the house; files that break them are seen to be rejected. */
class SourceRulesTest {
    private static final Path TOP = Path.of(System.getProperty("adm.top", ".."));
    private static final List<String> MODULES = List.of("kiosk-core", "device-drivers", "simulator", "ui");

    @Test
    void everySourceKeepsTheRules() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            files.addAll(javaFiles(TOP.resolve(module).resolve("src")));
        }
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(SourceRules.complaints(files)).isEmpty();
    }

    @Test
    void everyTroubleIsRaisedInOnePlace() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : List.of("kiosk-core", "device-drivers", "ui")) {
            for (Path file : javaFiles(TOP.resolve(module).resolve("src/main"))) {
                all.append(file.endsWith("TroubleCode.java") ? "" : Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        String text = all.toString();
        List<String> wrong = Stream.of(TroubleCode.values())
                .filter(code -> occurrences(text, code) != 1)
                .map(code -> code + " is raised in " + occurrences(text, code) + " places")
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static int occurrences(String text, TroubleCode code) {
        return text.split("TroubleCode\\." + code.name() + "\\b", -1).length - 1;
    }

    @Test
    void aLongFileALongMethodAndAMissingHeaderAreRejected(@TempDir Path folder) throws IOException {
        String body =
                IntStream.range(0, 400).mapToObj(i -> "  int x" + i + " = 0;").collect(Collectors.joining("\n"));
        Path file = folder.resolve("Long.java");
        Files.writeString(
                file,
                "package x;\nclass Long {\n void m(int a, int b, int c, int d, int e) {\n" + body + "\n // TO"
                        + "DO\n }\n}\n",
                StandardCharsets.UTF_8);
        assertThat(SourceRules.complaints(List.of(file)))
                .hasSize(5)
                .anyMatch(c -> c.contains("lacks its two SPDX lines"))
                .anyMatch(c -> c.contains("unfinished"))
                .anyMatch(c -> c.endsWith("m takes 5 parameters"))
                .anyMatch(c -> c.endsWith("m has 403 lines"))
                .anyMatch(c -> c.endsWith("Long.java has 406 lines"));
    }

    @Test
    void aSuppressionWithoutAReasonIsRejected(@TempDir Path folder) throws IOException {
        String header = "// SPDX-FileCopyrightText: X\n// SPDX-License-Identifier: Apache-2.0\nclass Silent {\n";
        Path file = folder.resolve("Silent.java");
        Files.writeString(
                file,
                header + "    @SuppressWarnings(\"unchecked\")\n    int a;\n"
                        + "    @SuppressWarnings(\"unchecked\") // the library is old\n    int b;\n}\n",
                StandardCharsets.UTF_8);
        assertThat(SourceRules.complaints(List.of(file)))
                .singleElement()
                .asString()
                .endsWith("Silent.java:4 silences a warning without a reason");
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(p -> p.toString().endsWith(".java")).toList();
        }
    }
}
